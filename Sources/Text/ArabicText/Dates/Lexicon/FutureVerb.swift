/// Verbs in the future by their form: «سيعقد», «ستجرى», «سنوقع».
enum FutureVerb {
  /// Whether a word without its conjunction is such a verb.
  @inline(__always)
  static func isOne(_ word: WordKey) -> Bool {
    word.first == ArabicLetterCodes.seen && word.count >= fewestLetters
      && prefixes.contains { word.begins(with: $0) }
      && !nouns.contains(word) && !stems.contains { word.begins(with: $0) }
  }

  private static let fewestLetters = 4
  private static let prefixes = ["سي", "ست", "سن"].map { WordKey($0) }

  /// Words that look like such a verb and are none.
  private static let nouns = Set(
    """
    سيدة سيدتي سيدات سيدي سينما سيناء سيول سيئة سيسي سيما سيتي سيرة سيفا سيوف سيلان سياق ستار ستاد ستاند
    ستون ستين ستة سنوات سنوي سنوية سنتين سنتان سنجار سنية سنغال
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

  /// How words begin that are none in any form.
  private static let stems =
    """
    سيار سياس سياد سياح سيدن سيناري سيناتور سينمائ سيطر سيرغ سيرال سيبير سيغما سيكولوج سيمون سيلفي
    ستراتيج ستالين ستوكهولم ستينيات ستيف سندات سندا سنغاف سنتيمتر سنتمتر
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0) }
}
