/// Verbs in the future by their form: «سيعقد», «ستجرى», «سنوقع».
enum FutureVerb {
  /// Whether a word without its conjunction is such a verb.
  @inline(__always)
  static func isOne(_ word: WordKey) -> Bool {
    word.count >= fewestLetters && prefixes.contains { word.begins(with: $0) }
      && !others.contains { word.begins(with: $0) }
  }

  private static let fewestLetters = 4
  private static let prefixes = ["سي", "ست", "سن"].map { WordKey($0) }

  /// How words begin that look like such a verb and are none.
  private static let others =
    """
    سيار سياس سياد سيد سينم سينا سيطر سيرة سيرغ سيرا سيول ستة ستين ستون ستار ستراتيج سنة سنوا سنوي
    سنتين سنتي سندا سنغا سنغال سيوف سيئة سيس سيب ستاد ستال ستوك سيما سيف سنجار سنية سني سنيور سينت ستيف
    ستان ستراس سيمو سيتي سيلان سيغ سيلف سيجار سيكول سيكو سنتر سنتم ستريت سياح سياق سيناتور سيخ سيلا سيؤو
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0) }
}
