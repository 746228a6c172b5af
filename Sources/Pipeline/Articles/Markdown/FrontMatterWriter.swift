import ArabicText
import Bytes
import Diagnostics
import Seeds

/// Writes an article's metadata as the YAML front matter of its Markdown document.
///
/// What is written reads back as the same article, so that `warraq convert` can hand an article over
/// to an editor. Every text is a double-quoted YAML scalar (YAML 1.2, section 7.3.1) unless it is
/// plain words, so nothing in a headline can end the front matter or add a key to it.
enum FrontMatterWriter {
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
        guard let value = metadata[text]?.value else { continue }
        write(field) { appendScalar(value, to: &$0) }
      case .date(let date, _):
        guard let value = metadata[date]?.description else { continue }
        write(field) { appendDate(value, to: &$0) }
      case .list(let list, _, _):
        let values = metadata[list]
        guard !values.isEmpty else { continue }
        write(field) { appendList(values, to: &$0) }
      case .flag(let flag, _, _, _): if metadata[flag] { write(field) { $0.append("true") } }
      case .lines: continue
      }
    }
  }
}

extension FrontMatterWriter {
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

  /// Appends a YAML scalar that reads back as `text`.
  private static func appendScalar(_ text: String, to yaml: inout ByteBuffer) {
    guard EDTF(text) == nil else { return appendDate(text, to: &yaml) }
    var text = text
    text.withUTF8 { utf8 in
      if isPlain(utf8) {
        yaml.append(utf8)
      } else {
        appendQuoted(utf8, to: &yaml)
      }
    }
  }

  /// Appends a date; its sign `%` means something else to YAML.
  private static func appendDate(_ date: String, to yaml: inout ByteBuffer) {
    var date = date
    date.withUTF8 { utf8 in
      if utf8.contains(UInt8(ascii: "%")) {
        appendQuoted(utf8, to: &yaml)
      } else {
        yaml.append(utf8)
      }
    }
  }

  /// Whether a text is words of Arabic letters, U+0620–064A, between single spaces.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var (index, isInWord) = (0, false)
    while index < utf8.count {
      let next = index + 1 < utf8.count ? utf8[index + 1] : 0
      switch utf8[index] {
      case UInt8(ascii: " ") where isInWord: (index, isInWord) = (index + 1, false)
      case 0xD8 where next >= 0xA0, 0xD9 where next <= 0x8A: (index, isInWord) = (index + 2, true)
      default: return false
      }
    }
    return isInWord
  }

  /// Appends a text between quotation marks, what YAML would not keep in it escaped.
  private static func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>, to yaml: inout ByteBuffer) {
    yaml.append(UInt8(ascii: "\""))
    var (copied, index) = (0, 0)
    while index < utf8.count {
      guard mayNeedEscape(at: index, in: utf8), let (escape, length) = escape(at: index, in: utf8)
      else {
        index += 1
        continue
      }
      yaml.append(utf8[copied..<index])
      yaml.append(escape)
      index += length
      copied = index
    }
    yaml.append(utf8[copied...])
    yaml.append(UInt8(ascii: "\""))
  }

  /// Whether the scalar that begins at a place may be written in another way.
  private static func mayNeedEscape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch utf8[index] {
    // U+061C among Arabic letters.
    case 0xD8: index + 1 < utf8.count && utf8[index + 1] == 0x9C
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// What is written for the scalar that begins at a place, and its length in bytes; `nil` where it
  /// stays.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    let lead = utf8[index]
    if lead == UInt8(ascii: "\"") || lead == UInt8(ascii: "\\") {
      return ("\\\(Unicode.Scalar(lead))", 1)
    }
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
    let text = String(decoding: utf8[index..<min(index + length, utf8.count)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return nil }
    switch scalar {
    // Marks of direction too, so that an editor sees them.
    case "\0"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      let digits = String(scalar.value, radix: 16)
      let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      return ("\\u\(padding)\(digits)", length)
    default: return nil
    }
  }
}
