/// A word, number or mark of a text that the grammar of dates looks at.
///
/// Runs of words that mean nothing in a date are one token, so most of a text is few tokens.
struct DateToken: Sendable {
  var word: TimeWord
  /// Byte offsets in the text; the start is that of the word without its proclitics.
  var start: Int
  var end: Int
  /// Where the word begins with its proclitics.
  var outerStart: Int
  var traits: Traits

  /// How a token is written.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Nothing stands between it and the token before it.
    static let glued = Traits(rawValue: 1)
    /// و or ف was taken off.
    static let conjunction = Traits(rawValue: 2)
    /// ب, ل or ك was taken off.
    static let preposition = Traits(rawValue: 4)
    /// Of a run of unknown words: the first has the article.
    static let article = Traits(rawValue: 8)
    /// It is written with آ.
    static let madda = Traits(rawValue: 16)
    /// It is written with إ.
    static let hamzaBelow = Traits(rawValue: 32)
    /// A number in the digits of Persian.
    static let persian = Traits(rawValue: 64)
  }
}
