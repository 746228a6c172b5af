import ArabicText
import Articles
import Seeds

extension Explanation {
  /// The explanation for people, in lines: fields first, then the lines with their labels.
  package var text: [String] {
    var lines = [
      "\(seed.file.path)  \(seed.original.encoding)  \(seed.original.size) bytes"
    ]
    lines += cleaned.map { field("cleaned", $0) }
    lines += evidence.flatMap(field)
    if metadata.published.edtf == nil { lines.append(field("date", "unknown")) }
    lines += mentions.map { field("mention", "\($0.text) = \($0.edtf)", "line \($0.line)") }
    lines.append("")
    for line in manuscript.lines {
      let digits = String(line.number)
      lines += labelled(
        line, number: String(repeating: " ", count: max(0, 5 - digits.count)) + digits)
      lines += manuscript.cutOff.filter { $0.number == line.number }
        .flatMap { labelled($0, number: Self.padded("  cut", to: 5)) }
    }
    return lines
  }

  /// A field, one line for each of its values, with what it rests on.
  private func field(_ evidence: FieldEvidence) -> [String] {
    let place = evidence.line.map { "line \($0)" }
    func line(_ value: String, _ basis: String?) -> String {
      field(evidence.name, value, [basis, place].compactMap(\.self).joined(separator: ", "))
    }
    switch evidence.name {
    case "title": return [line(metadata.title.value, titleBasis)]
    case "date":
      let published = metadata.published
      let basis = [published.basis.rawValue, published.confidence?.rawValue].compactMap(\.self)
      return evidence.values.map { line($0, basis.joined(separator: ", ")) }
    case "tags" where !metadata.tags.isEmpty:
      return metadata.tags.map { line("\($0.name) × \($0.count)", $0.basis.rawValue) }
    default:
      let values = evidence.values.isEmpty ? ["none"] : evidence.values
      return values.map { line($0, evidence.basis.rawValue) }
    }
  }

  /// What was changed in the text, `control × 3`, one text for each kind.
  private var cleaned: [String] {
    (manuscript.cleaning.repairs.inOrder + manuscript.cleaning.changes.inOrder)
      .map { "\($0.name) × \($0.count)" }
  }

  private func field(_ name: String, _ value: String, _ evidence: String = "") -> String {
    "  \(Self.padded(name, to: 12)) \(value)" + (evidence.isEmpty ? "" : "  (\(evidence))")
  }

  private func labelled(_ line: Manuscript.LabelledLine, number: String) -> [String] {
    [
      "\(number)  \(Self.padded(line.label.rawValue, to: 14)) \(line.text)",
      "\(Self.padded("", to: 22))(\(line.reason)\(doubt(line)))",
    ]
  }

  /// How sure the label is, and what the line would be else; nothing where it is certain.
  private func doubt(_ line: Manuscript.LabelledLine) -> String {
    guard line.confidence < 100, let second = line.second else { return "" }
    return "; \(line.confidence) %, else \(second.rawValue)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}

extension Dictionary where Key: CaseIterable & RawRepresentable<String>, Value == Int {
  /// The counts by name, in the order of the cases.
  var inOrder: [(name: String, count: Int)] {
    Key.allCases.compactMap { key in self[key].map { (key.rawValue, $0) } }
  }
}
