/// Words in Arabic, with values that may be written in any script.
///
/// Each value is isolated (UAX #9, FSI … PDI), because a file name or a number of a line would else turn
/// the order of the words round it. Controls of direction in a value are written as escapes, so that
/// it cannot end its isolation.
package struct ArabicWords: Sendable, Hashable {
  /// The words as they are shown.
  package let text: String

  /// Takes words that are shown as they are.
  package init(_ text: String) {
    self.text = text
  }

  /// The words as a whole, to stand in a line that is read from left to right.
  package var isolated: String { "\u{2067}\(text)\u{2069}" }

  /// Values one after another, each isolated.
  package static func list(_ values: [String], separator: String = "، ") -> Self {
    Self(values.map { Self("\($0)").text }.joined(separator: separator))
  }

  /// Puts words one after another.
  package static func + (left: Self, right: Self) -> Self { Self(left.text + right.text) }
}

extension ArabicWords: ExpressibleByStringInterpolation {
  /// Takes words that are written out.
  package init(stringLiteral text: String) { self.init(text) }

  /// Takes words with values among them.
  package init(stringInterpolation parts: StringInterpolation) { self.init(parts.text) }

  /// Joins words and values.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Begins without words.
    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Puts words in.
    package mutating func appendLiteral(_ words: String) { text += words }

    /// Puts a number in, which has one direction in any text.
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// Puts other words in.
    package mutating func appendInterpolation(_ words: ArabicWords) { text += words.text }

    /// Puts a message in.
    package mutating func appendInterpolation(_ message: Message) { text += message.arabic }

    /// Puts a value in, isolated.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += "\u{2068}\(Self.escaped(value.description))\u{2069}"
    }

    private static func escaped(_ text: String) -> String {
      guard text.unicodeScalars.contains(where: isDirection) else { return text }
      return text.unicodeScalars.map { scalar in
        isDirection(scalar)
          ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
      }.joined()
    }

    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
