import Testing

@testable import ArabicText

/// The words that are found in place must be those that a slow reading of the folded text finds.
struct TokenizerTests {
  /// The words of a text that is read scalar by scalar.
  private static func words(
    of text: String, _ isSeparator: (Unicode.Scalar) -> Bool, _ isPart: (Unicode.Scalar) -> Bool
  ) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in Array(text.unicodeScalars) + [" "] {
      if isSeparator(scalar) {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else if isPart(scalar) {
        word.append(scalar)
      }
    }
    return words
  }

  @Test func `words to compare are the runs of letters and digits in the folded text`() {
    for text in GeneratedText.texts(seed: 31) {
      let words = Self.words(of: folded(text, for: .search)) {
        ScalarClass($0) == .separator
      } _: {
        ScalarClass($0).isLetter || ScalarClass($0) == .digit
      }
      var numbers: [UInt64] = []
      WordHashes.append(wordsOf: text, to: &numbers)
      #expect(
        numbers == words.map { WordHashes.number(of: Array($0.unicodeScalars)) },
        "\(text.codePoints)")
    }
  }

  @Test func `words of phrases are what stands between marks in the folded text`() {
    let marks = Set("،؛؟ـ".unicodeScalars.map(\.value)).union(0xA0...0xBF).union(0x2000...0x203F)
    for text in GeneratedText.texts(seed: 32) {
      let key = folded(text, for: .search)
      let words = Self.words(of: key) { scalar in
        scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
          || marks.contains(scalar.value)
      } _: { _ in
        true
      }
      let subject = Array(key.utf8)
      var (found, offset): ([String], Int) = ([], 0)
      while let start = Phrase.wordStart(in: subject, from: offset) {
        offset = Phrase.wordEnd(in: subject, from: start)
        found.append(String(decoding: subject[start..<offset], as: UTF8.self))
        #expect(subject.withUnsafeBufferPointer { Phrase.isWordStart(start, in: $0) })
      }
      #expect(found == words, "\(text.codePoints)")
    }
  }

  @Test func `words of a line are the runs between white space that hold a letter or digit`() {
    for text in GeneratedText.texts(seed: 33) {
      let runs = text.unicodeScalars.split(whereSeparator: Scalars.isSpace)
      let line = String(String.UnicodeScalarView(runs.joined(separator: [" "])))
      let words = runs.count { run in run.contains { Self.isCounted($0) } }
      #expect(LineForm(line).wordCount == words, "\(text.codePoints)")
    }
  }

  /// Whether a scalar is a letter or digit of the scripts that lines are written in.
  private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x370...0x3FF, 0x400...0x481, 0x48A...0x556, 0x621...0x63F, 0x641...0x64A, 0x660...0x669,
      0x66E...0x6D3, 0x6F0...0x6F9, 0x6FA...0x6FC, 0x750...0x77F, 0xFB50...0xFDFB,
      0xFE70...0xFEFC:
      true
    default: false
    }
  }
}
