package import Bytes

/// What the program tells its users, in each language in which it speaks.
///
/// Both stand where the message is made, so that none can be forgotten in one of them.
package struct Message: Sendable, Hashable {
  /// The message in English.
  package let english: String
  /// The message in Arabic.
  package let arabic: String

  /// Says the same in both languages.
  package init(_ english: String, ar arabic: ArabicWords) {
    self.english = english
    self.arabic = arabic.text
  }

  /// A message of a command that speaks English alone; tests hold that `check` prints none.
  package init(english: String) {
    self.init(english, ar: "\(english)")
  }

  /// The message in a language.
  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .arabic: arabic
    }
  }

  /// Puts messages one after another.
  package static func + (left: Self, right: Self) -> Self {
    Self(left.english + right.english, ar: ArabicWords(left.arabic + right.arabic))
  }
}

extension Message {
  /// Messages with another one between each two; `nil` where there are none.
  package static func joined(_ messages: [Message], by separator: Message) -> Message? {
    messages.first.map { messages.dropFirst().reduce($0) { $0 + separator + $1 } }
  }
}

extension Message: CustomStringConvertible {
  /// The message in English.
  package var description: String { english }
}

extension Message: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (english, arabic) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(english, arabic)
  }
}
