import ArabicText

/// How much of a heading a text repeats.
///
/// A headline says in short what the first paragraph says at length, and so shares its words; a
/// kicker often belongs to another side of the story, a subtitle to a later paragraph.
struct WordOverlap {
  private let stems: Set<UInt64>

  init(_ text: String) {
    stems = Set(Self.stems(of: text))
  }

  /// The share, 0...1, of the heading's words that the text has too.
  func share(of heading: Line) -> Double {
    let words = Self.stems(of: heading.text)
    guard !words.isEmpty else { return 0 }
    return Double(words.count { stems.contains($0) }) / Double(words.count)
  }

  /// The beginnings of the words that bear meaning, without proclitics and article.
  ///
  /// Four letters identify a word whatever its ending: «سوريا» and «السوريين» count as one.
  private static func stems(of text: String) -> [UInt64] {
    Phrase.subject(text).split { $0 < 0x41 }.compactMap { word in
      var stem = word
      for prefix in prefixes where stem.count >= prefix.count + 6 && stem.starts(with: prefix) {
        stem = stem.dropFirst(prefix.count)
      }
      // Three letters at least; the bytes of four fit one integer.
      return stem.count >= 6 ? stem.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } : nil
    }
  }

  /// «و» and «ف», then «ال» with what may be written together with it.
  private static let prefixes = ["و", "ف", "بال", "كال", "لل", "ال"].map { Array($0.utf8) }
}
