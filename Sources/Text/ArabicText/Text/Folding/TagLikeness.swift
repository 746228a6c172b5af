/// What tags have in common that are likely one subject, written in two ways.
///
/// Beyond what makes two spellings one tag anyway (``FoldingLevel/identity``), nothing counts but letters and
/// digits: not the blanks, the number signs and the low lines of hashtags, nor full stops; not how a hamza is
/// written (مسؤول, مسئول); nor whether a word of some length has the article (السعودية, سعودية).
package enum TagLikeness {
  /// The key of a tag; tags with one key look alike.
  package static func key(_ name: String) -> String {
    let words = folded(name, for: .identity).unicodeScalars.split { !isPart($0) }
    return words.map { word in
      let letters = word.filter { !hamzas.contains($0) }
      let hasArticle =
        letters.starts(with: "ال".unicodeScalars) && letters.count >= shortestWithArticle
      return String(Substring.UnicodeScalarView(hasArticle ? letters.dropFirst(2) : letters[...]))
    }.joined()
  }

  private static let hamzas = Array("ءؤئ".unicodeScalars)
  /// «الله» and «الف» have none.
  private static let shortestWithArticle = 5

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .arabicLetter, .casedLetter, .otherLetter, .digit: true
    case .mark, .invisible, .tatweel, .separator: false
    }
  }
}
