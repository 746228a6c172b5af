import Diagnostics

/// Takes keys, texts and other values off a text in TOML, byte by byte.
struct TOMLScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ toml: String) {
    bytes = Array(toml.utf8)
  }

  /// Where the next byte stands: its line and its column in scalars, 1-based.
  var place: (line: Int, column: Int) { (line, column) }

  /// A mistake at the next byte.
  func mistake(_ problem: String, ar arabic: ArabicWords) -> YAMLMistake {
    YAMLMistake(
      message: Message("not valid TOML: \(problem)", ar: "ليس TOML صحيحًا: \(arabic)"),
      line: place.line, column: place.column)
  }

  /// The mistake of a text without an end.
  private var unclosed: YAMLMistake {
    mistake("this text has no closing quote", ar: "لا علامة تنصيص في آخر هذا النص")
  }

  /// The next byte, or one after it.
  func peek(_ distance: Int = 0) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  mutating func skip(_ count: Int) {
    for _ in 0..<count where index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if peek().map({ $0 & 0xC0 != 0x80 }) ?? true {
        column += 1
      }
    }
  }

  /// Passes over a text, where it stands next.
  mutating func take(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    skip(text.utf8.count)
    return true
  }

  mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x09 { skip(1) }
  }

  /// Passes over white space, line ends and comments.
  mutating func skipLines() {
    while let byte = peek() {
      if byte == UInt8(ascii: "#") {
        while let byte = peek(), byte != UInt8(ascii: "\n") { skip(1) }
      } else if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        skip(1)
      } else {
        return
      }
    }
  }

  /// Passes over the end of a line, after which nothing else may stand.
  mutating func endLine() throws(YAMLMistake) {
    skipBlanks()
    guard let byte = peek() else { return }
    guard byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") else {
      throw mistake(
        "after a value the line ends; put a text in quotes",
        ar: "بعد القيمة ينتهي السطر؛ ضع النص بين علامتي تنصيص")
    }
  }

  /// A key: letters, digits, `_` and `-`, letters of any script among them, or a text in quotes.
  mutating func key() throws(YAMLMistake) -> String {
    if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'") { return try string() }
    let start = index
    while let byte = peek(), Self.isKeyByte(byte) { skip(1) }
    guard index > start else { throw mistake("here must be a key", ar: "يجب أن يكون هنا مفتاح") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A number, a date or a truth value, as it is written.
  mutating func bareValue() throws(YAMLMistake) -> String {
    let place = self
    let start = index
    while let byte = peek(), !",]}#\r\n".utf8.contains(byte) { skip(1) }
    var text = bytes[start..<index]
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    let isValue =
      !text.isEmpty
      && text.allSatisfy { Self.isKeyByte($0) && $0 < 0x80 || "+.: ".utf8.contains($0) }
    guard isValue, !text.contains(0x20) || text.first.map({ (0x30...0x39).contains($0) }) == true
    else {
      throw place.mistake(
        "here must be a value; put a text in quotes",
        ar: "يجب أن تكون هنا قيمة؛ ضع النص بين علامتي تنصيص")
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }
}

extension TOMLScanner {
  /// A text in its quotes: single or double, once or three times.
  mutating func string() throws(YAMLMistake) -> String {
    let start = self
    let quote = peek() == UInt8(ascii: "'") ? "'" : "\""
    let isLong = take(quote + quote + quote)
    if isLong {
      _ = take("\r")
      _ = take("\n")
    } else {
      skip(1)
    }
    let end = isLong ? quote + quote + quote : quote
    var text: [UInt8] = []
    while let byte = peek(), isLong || byte != UInt8(ascii: "\n") {
      if take(end) {
        // Quotes before the last three belong to the text.
        while isLong, take(quote) { text += quote.utf8 }
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == "\"" {
        text += try escape().utf8
      } else {
        text.append(byte)
        skip(1)
      }
    }
    throw start.unclosed
  }

  private mutating func escape() throws(YAMLMistake) -> String {
    let place = self
    skip(1)
    guard let sign = peek() else { throw place.unclosed }
    skip(1)
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return String(Unicode.Scalar(sign))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[index...].prefix(sign == UInt8(ascii: "u") ? 4 : 8)
      guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw place.mistake("this escape stands for no character", ar: "لا حرف لهذا الرمز") }
      skip(digits.count)
      return String(scalar)
    // A line that goes on below.
    case 0x20, 0x09, 0x0A, 0x0D:
      while let byte = peek(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { skip(1) }
      return ""
    default:
      throw place.mistake(
        "there is no such escape; write ‘\\\\’ for a backslash",
        ar: "لا رمز كهذا؛ اكتب «\("\\\\")» للشرطة المائلة")
    }
  }
}
