/// The order of the Arabic letters, and the letters that file with them.
enum ArabicAlphabet {
  /// The headings of an index, in the order of the dictionary (hija'i order).
  static let headings: [Unicode.Scalar] = Array("أبتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)

  /// A letter's place in the order, from 0 and below 40; `nil` for any other scalar.
  static func rank(of letter: Unicode.Scalar) -> UInt8? {
    guard (0x600..<0x700).contains(letter.value) else { return nil }
    let rank = ranks[Int(letter.value) - 0x600]
    return rank == unranked ? nil : rank
  }

  /// The heading under which the letters of a rank file.
  static func heading(rank: UInt8) -> String {
    order[Int(rank)].heading
  }

  /// The letters in order, those of one entry being equal.
  ///
  /// Letters that Arabic lacks follow the one they were made from, under whose heading they file.
  ///
  /// The hamza on its seat files as the seat (مؤمن beside مومن), ة as ه and ى as ي, which is the
  /// custom of Arabic indexes; CLDR files the first with the alef, and ة with ت.
  private static let order: [(letters: String, heading: String)] = [
    ("ءاآأإٱٲٳ", "أ"), ("ب", "ب"), ("پٻ", "ب"), ("ت", "ت"), ("ٹٺ", "ت"), ("ث", "ث"), ("ج", "ج"),
    ("چڃڄ", "ج"), ("ح", "ح"), ("خ", "خ"), ("د", "د"), ("ڈ", "د"), ("ذ", "ذ"), ("ر", "ر"),
    ("ڑڕ", "ر"), ("ز", "ز"), ("ژ", "ز"), ("س", "س"), ("ش", "ش"), ("ص", "ص"), ("ض", "ض"),
    ("ط", "ط"), ("ظ", "ظ"), ("ع", "ع"), ("غ", "غ"), ("ف", "ف"), ("ڤڢ", "ف"), ("ق", "ق"),
    ("كکڪ", "ك"), ("گڭڨ", "ك"), ("ل", "ل"), ("م", "م"), ("نں", "ن"), ("هةھہەۀۂۃ", "ه"),
    ("وؤۆۇۋ", "و"), ("يىئیېے", "ي"),
  ]

  private static let unranked = UInt8.max

  private static let ranks: [UInt8] = {
    var ranks = [UInt8](repeating: unranked, count: 0x100)
    for (rank, entry) in order.enumerated() {
      for letter in entry.letters.unicodeScalars {
        ranks[Int(letter.value & 0xFF)] = UInt8(rank)
      }
    }
    return ranks
  }()
}
