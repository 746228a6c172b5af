import Articles
import Bytes

extension Citation {
  /// The citation in the format of RIS, in UTF-8.
  ///
  /// Each line has a tag of two letters, two spaces, a hyphen, a space and a value. A date has empty
  /// parts where they are not known: `2013/11/`.
  var ris: [UInt8] {
    var lines = ByteBuffer(capacity: Self.usualLength)
    func add(_ tag: String, _ value: String?) {
      guard let value else { return }
      lines.append(tag)
      lines.append("  - ")
      lines.append(value)
      lines.append("\n")
    }
    add("TY", "NEWS")
    add("TI", Self.risLine(title))
    add("AU", author.map(Self.risLine))
    add("T2", publisher.map(Self.risLine))
    add("PY", date.map { String($0.year) })
    add("DA", date.map(Self.risDate))
    add("DB", Self.risLine(archive))
    add("UR", address)
    add("LA", Self.risLine(language))
    for tag in article.tags { add("KW", Self.risLine(tag.name)) }
    lines.append("ER  - ")
    return lines.bytes
  }

  private static func risDate(_ date: SureDate) -> String {
    let missing = max(0, 3 - date.numbers.count)
    return date.slashed + String(repeating: "/", count: missing)
  }

  /// A value may not begin a line of its own.
  private static func risLine(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ $0.contains { (0x0A...0x0D).contains($0) } }) else { return text }
    let lines = text.unicodeScalars.split { ("\n"..."\r").contains($0) }
    return lines.map(String.init).joined(separator: " ")
  }
}
