import ArabicText
import Bytes
import Diagnostics
package import Seeds

/// Writes an article's metadata as the YAML front matter of its Markdown document.
///
/// What is written reads back as the same article, so that `warraq convert` can hand an article over
/// to an editor. Every text is a double-quoted YAML scalar (YAML 1.2, section 7.3.1) unless it is
/// plain words, so nothing in a headline can end the front matter or add a key to it.
package enum FrontMatterWriter {
  /// A YAML scalar that reads back as the value of a field.
  package static func scalar(_ value: String, of field: ArticleField.Text) -> String {
    var yaml = ByteBuffer(capacity: value.utf8.count + 2)
    appendScalar(field.notation.written(value), to: &yaml)
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

  /// What is written of a field; the entries of the table of fields have more, and would be copied.
  private enum Part {
    case text(ArticleField.Text)
    case date(ArticleField.Date)
    case list(ArticleField.List)
    case flag(ArticleField.Flag)
  }

  private static let parts = ArticleField.all.filter(\.isConverted)
    .compactMap { field -> (key: String, part: Part)? in
      switch field.value {
      case .text(let text, _, _): (field.key, .text(text))
      case .date(let date, _): (field.key, .date(date))
      case .list(let list, _, _): (field.key, .list(list))
      case .flag(let flag, _, _, _): (field.key, .flag(flag))
      case .lines, .ignored: nil
      }
    }

  private static func appendFields(of metadata: Metadata, to yaml: inout ByteBuffer) {
    func write(_ key: String, _ appendValue: (inout ByteBuffer) -> Void) {
      yaml.append(key)
      yaml.append(": ")
      appendValue(&yaml)
      yaml.append("\n")
    }
    for (key, part) in parts {
      switch part {
      case .text(let text):
        if let value = metadata[text]?.value {
          write(key) { appendScalar(text.notation.written(value), to: &$0) }
        }
      case .date(let date):
        if let date = metadata[date] { write(key) { appendQuoted(date.description, to: &$0) } }
      case .list(let list):
        let values = metadata[list].map(list.notation.written)
        if !values.isEmpty { write(key) { appendList(values, to: &$0) } }
      case .flag(let flag): if metadata[flag] { write(key) { $0.append("true") } }
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
    defer { yaml.append("\"") }
    let isKept = text.utf8.withContiguousStorageIfAvailable { utf8 in
      !utf8.indices.contains { mayNeedEscape(utf8, at: $0) }
    }
    if isKept == true { return yaml.append(text) }
    var rest = text.unicodeScalars[...]
    while let index = rest.firstIndex(where: needsEscape) {
      yaml.append(String(rest[..<index]))
      yaml.append(escape(rest[index]))
      rest = rest[index...].dropFirst()
    }
    yaml.append(String(rest))
  }

  /// Whether a byte may be in a scalar that is escaped, as no letter of Arabic is.
  private static func mayNeedEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch utf8[index] {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0x9C, 0xE2, 0xEF: true
    // Quotation marks, « and », are beyond U+00A0.
    case 0xC2: index + 1 == utf8.count || utf8[index + 1] <= 0xA0
    default: false
    }
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
