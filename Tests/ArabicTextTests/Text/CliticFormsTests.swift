import TestSupport
import Testing

@testable import ArabicText

struct CliticFormsTests {
  /// Words of few letters, so that particles and words look alike.
  private static func words(seed: UInt64) -> [[Unicode.Scalar]] {
    var generator = SplitMix64(seed: seed)
    let letters = Array("والبفكنم".unicodeScalars)
    return (0..<3_000).map { _ in
      let length = Int.random(in: 1...7, using: &generator)
      return (0..<length).compactMap { _ in letters.randomElement(using: &generator) }
    }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  @Test func `the forms of a word are all words of which it is a variant`() {
    for word in Self.words(seed: 1) {
      let prefixes = CliticForms.prefixes(of: word)
      for prefix in prefixes {
        let variants = CliticVariants.variants(of: Self.text(prefix + word))
        #expect(
          variants.contains { $0.stripped == prefix.count },
          "\(Self.text(word)) is no variant of \(Self.text(prefix + word))")
      }
      #expect(Set(prefixes.map(Self.text)).count == prefixes.count)
    }
  }

  @Test func `a word is among the forms of all its variants`() {
    for word in Self.words(seed: 2) {
      for variant in CliticVariants.variants(of: Self.text(word)) {
        let rest = Array(word.dropFirst(variant.stripped))
        let prefix = Array(word.prefix(variant.stripped))
        #expect(
          CliticForms.prefixes(of: rest).contains(prefix),
          "\(Self.text(prefix)) is no prefix of \(Self.text(rest))")
      }
    }
  }

  @Test func `numbers made of letters are those of the words of a text`() {
    for text in GeneratedText.texts(seed: 6) {
      var numbers: [UInt64] = []
      WordHashes.append(wordsOf: text, to: &numbers)
      let letters = WordHashes.letters(ofWordsOf: text)
      #expect(letters.map { WordHashes.number(of: $0) } == numbers, "\(text.codePoints)")
      for word in letters where word.count > 1 {
        let split = WordHashes.number(of: Array(word.dropFirst()), after: Array(word.prefix(1)))
        #expect(split == WordHashes.number(of: word))
      }
    }
  }
}
