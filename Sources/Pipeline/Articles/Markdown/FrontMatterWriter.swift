import ArabicText
import Bytes
import Diagnostics
import Seeds

/// Writes an article's metadata as the YAML front matter of its Markdown document.
///
/// What is written reads back as the same article, so that `warraq convert` can hand an article over
/// to an editor. Every text is a double-quoted YAML scalar (YAML 1.2, section 7.3.1) unless it is
/// plain words, so nothing in a headline can end the front matter or add a key to it.
package enum FrontMatterWriter {
  /// A YAML scalar that reads back as `text`.
  package static func scalar(_ text: String) -> String {
    var yaml = ByteBuffer(capacity: text.utf8.count + 2)
    appendScalar(text, to: &yaml)
    return String(decoding: yaml.bytes, as: UTF8.self)
  }

  /// The front matter and the text in UTF-8; `remark`, of one line, is a comment for people.
  static func document(of article: Article, remark: String? = nil) -> [UInt8] {
    let body = article.text.body
    var yaml = ByteBuffer(capacity: body.count + 1_000)
    yaml.append("---\n")
    if let remark { yaml.append("# \(comment(remark))\n") }
    appendFields(of: article.metadata, to: &yaml)
    yaml.append("---\n\n")
    // Markdown that had front matter before begins with the blank line under it.
    body.withUnsafeBufferPointer { body in
      yaml.append(body.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    }
    return yaml.bytes
  }

  private static func appendFields(of metadata: Metadata, to yaml: inout ByteBuffer) {
    func write(_ field: ArticleField, _ appendValue: (inout ByteBuffer) -> Void) {
      yaml.append(field.key)
      yaml.append(": ")
      appendValue(&yaml)
      yaml.append("\n")
    }
    for field in ArticleField.all where field.isConverted {
      switch field.value {
      case .text(let text, _, _):
        if let value = metadata[text]?.value { write(field) { appendScalar(value, to: &$0) } }
      case .date(let date, _):
        if let date = metadata[date] { write(field) { appendQuoted(date.description, to: &$0) } }
      case .list(let list, _, _):
        let values = metadata[list]
        if !values.isEmpty { write(field) { appendList(values, to: &$0) } }
      case .flag(let flag, _, _, _): if metadata[flag] { write(field) { $0.append("true") } }
      case .lines, .ignored: continue
      }
    }
  }

  private static func appendList(_ values: [String], to yaml: inout ByteBuffer) {
    yaml.append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { yaml.append(", ") }
      appendScalar(value, to: &yaml)
    }
    yaml.append("]")
  }

  /// A text that cannot end the comment it stands in.
  private static func comment(_ text: String) -> String {
    var comment = String.UnicodeScalarView()
    comment.append(
      contentsOf: text.unicodeScalars.map { $0.properties.isPatternWhitespace ? " " : $0 })
    return String(comment)
  }

  /// Appends a YAML scalar that reads back as `text` with any reader, of YAML 1.1 or 1.2: whatever could
  /// be a number, a date or a truth value stands in quotation marks.
  private static func appendScalar(_ text: String, to yaml: inout ByteBuffer) {
    isPlain(text) ? yaml.append(text) : appendQuoted(text, to: &yaml)
  }

  /// Whether a text is words of Arabic letters, U+0620–064A, between single spaces.
  private static func isPlain(_ text: String) -> Bool {
    var isInWord = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " " where isInWord: isInWord = false
      case "\u{620}"..."\u{64A}": isInWord = true
      default: return false
      }
    }
    return isInWord
  }

  /// Appends a text in quotation marks and escapes what YAML would not keep.
  private static func appendQuoted(_ text: String, to yaml: inout ByteBuffer) {
    yaml.append("\"")
    var rest = text.unicodeScalars[...]
    while let index = rest.firstIndex(where: needsEscape) {
      yaml.append(String(rest[..<index]))
      yaml.append(escape(rest[index]))
      rest = rest[index...].dropFirst()
    }
    yaml.append(String(rest))
    yaml.append("\"")
  }

  // Marks of direction too, so that an editor sees them.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "\0"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
