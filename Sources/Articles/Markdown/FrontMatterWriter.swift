import ArabicText
import Seeds

/// Writes an article's metadata as the YAML front matter of its Markdown document.
///
/// What is written reads back as the same article, so that `warraq convert` can hand an article over
/// to an editor. Every text is a double-quoted YAML scalar (YAML 1.2, section 7.3.1) unless it is
/// plain words, so nothing in a headline can end the front matter or add a key to it.
enum FrontMatterWriter {
  /// The front matter and the text; `remark`, of one line, is a comment for people.
  static func document(of article: Article, remark: String? = nil) -> String {
    let metadata = article.metadata
    var yaml = "---\n"
    if let remark { yaml += "# \(comment(remark))\n" }
    func write(_ key: String, _ value: String?) {
      if let value { yaml += "\(key): \(scalar(value))\n" }
    }
    func write(_ key: String, list values: [String]) {
      if !values.isEmpty { yaml += "\(key): [\(values.map(scalar).joined(separator: ", "))]\n" }
    }
    write("title", metadata.title.value)
    write("kicker", metadata.kicker?.value)
    write("standfirst", metadata.standfirst?.value)
    write("date", metadata.published.edtf?.description)
    write("publish_at", metadata.publishAt?.description)
    write("expires_at", metadata.expiresAt?.description)
    write("updated", metadata.updated?.description)
    write("publisher", metadata.publisher?.value)
    write("source", metadata.source?.value)
    write("byline", metadata.byline?.value)
    write("agency", metadata.agency?.value)
    write("place", metadata.place?.value)
    write("tags", list: metadata.tags.map(\.name))
    write("slug", metadata.slug.value)
    write("aliases", list: metadata.aliases.map(\.value))
    if metadata.isDraft { yaml += "draft: true\n" }
    write("lang", metadata.language)
    write("credits", list: metadata.credits)
    write("related", list: metadata.related)
    // Markdown that had front matter before begins with the blank line under it.
    let body = article.body.utf8.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return yaml + "---\n\n" + String(Substring(body))
  }

  /// A text that cannot end the comment it stands in.
  private static func comment(_ text: String) -> String {
    var comment = String.UnicodeScalarView()
    comment.append(
      contentsOf: text.unicodeScalars.map { $0.properties.isPatternWhitespace ? " " : $0 })
    return String(comment)
  }

  /// A YAML scalar that reads back as `text`.
  private static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Whether the text is a date or words of Arabic letters between single spaces.
  private static func isPlain(_ text: String) -> Bool {
    if EDTF(text) != nil { return !text.utf8.contains(UInt8(ascii: "%")) }
    return !text.isEmpty
      && text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).allSatisfy {
        word in !word.isEmpty && word.allSatisfy { ("\u{620}"..."\u{64A}").contains($0) }
      }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
      case "\0"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        quoted.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
