import ArabicText
import Articles
import Seeds

extension Explanation {
  /// The explanation for reading in a terminal: fields first, then the lines with their labels.
  package var text: String {
    var lines = [
      "\(seed.file.path)  \(seed.original.encoding)  \(seed.original.size) bytes",
      field("title", metadata.title.value, titleBasis, metadata.title.line),
    ]
    lines += cleaned.map { field("cleaned", $0, "", nil) }
    lines += evidenced("kicker", metadata.kicker)
    lines += evidenced("standfirst", metadata.standfirst)
    lines.append(published)
    lines += evidenced("publisher", metadata.publisher)
    lines += evidenced("source", metadata.source)
    lines += evidenced("agency", metadata.agency)
    lines += evidenced("place", metadata.place)
    lines += evidenced("byline", metadata.byline)
    lines += metadata.credits.map { field("credit", $0, "printed", nil) }
    lines += metadata.tags.map { field("tag", "\($0.name) × \($0.count)", $0.basis.rawValue, nil) }
    lines.append(field("slug", metadata.slug.value, "", nil))
    lines += mentions.map { field("mention", "\($0.text) = \($0.edtf)", "", $0.line) }
    lines.append("")
    lines += manuscript.lines.map { line in
      let label = Self.padded(line.label.rawValue, to: 14)
      return "\(Self.aligned(line.number, to: 5))  \(label) \(line.text)\n"
        + "\(Self.padded("", to: 22))(\(line.reason))"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Explanation {
  private var published: String {
    let published = metadata.published
    let value = published.edtf?.description ?? "unknown"
    let confidence = published.confidence.map { ", \($0.rawValue)" } ?? ""
    return field("published", value, published.basis.rawValue + confidence, published.line)
  }

  /// What was changed in the text, `control × 3`, each kind on its own.
  private var cleaned: [String] {
    let account = seed.cleaning
    return MojibakePattern.allCases.compactMap { pattern in
      account.repairs[pattern].map { "\(pattern.rawValue) × \($0)" }
    }
      + CleaningChange.allCases.compactMap { change in
        account.changes[change].map { "\(change.rawValue) × \($0)" }
      }
  }

  private func evidenced(_ name: String, _ value: Evidenced<String>?) -> [String] {
    value.map { [field(name, $0.value, $0.basis.rawValue, $0.line)] } ?? []
  }

  private func field(_ name: String, _ value: String, _ basis: String, _ line: Int?) -> String {
    let place = line.map { "line \($0)" } ?? ""
    let evidence = [basis, place].filter { !$0.isEmpty }.joined(separator: ", ")
    return "  \(Self.padded(name, to: 12)) \(value)" + (evidence.isEmpty ? "" : "  (\(evidence))")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  private static func aligned(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits
  }
}
