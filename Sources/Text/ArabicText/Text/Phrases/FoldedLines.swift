/// The lines of a text, folded once, in which several phrases are looked for.
package struct FoldedLines {
  /// Each line with a line end after it, which no phrase holds.
  private let bytes: [UInt8]

  /// Folds lines.
  package init(_ lines: some Sequence<String>) {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += Phrase.subject(line)
      bytes.append(0x0A)
    }
    self.bytes = bytes
  }

  /// Whether one of the phrases, which `،` sets apart, stands in a line as whole words.
  package func hold(_ phrases: String) -> Bool {
    phrases.unicodeScalars.split { $0 == "،" || $0 == "\n" }
      .contains { hold(Phrase.subject(Trimming.spaces($0))) }
  }

  /// Whether a phrase of two bytes or more stands in a line as whole words.
  private func hold(_ phrase: [UInt8]) -> Bool {
    guard phrase.count > 1, Phrase.wordStart(in: phrase, from: 0) == 0 else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let found = ByteSearch.first(phrase, in: bytes, from: start) {
        if Phrase.matches(phrase, bytes, at: found), Phrase.isWordStart(found, in: bytes) {
          return true
        }
        start = found + 1
      }
      return false
    }
  }
}
