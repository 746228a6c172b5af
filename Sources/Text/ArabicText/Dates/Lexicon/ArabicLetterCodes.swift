/// Five-bit codes of the letters of U+0600–06FF, folded as `WordKey` says.
enum ArabicLetterCodes {
  /// What no word is made of: punctuation, digits.
  static let none: UInt8 = 0
  /// A letter that no word of the lexicon has.
  static let foreign: UInt8 = 31
  /// Written within words and not compared: harakat, tatweel, superscript alef.
  static let ignored: UInt8 = 32

  static let alef: UInt8 = 1
  static let beh: UInt8 = 2
  static let seen: UInt8 = 12
  static let feh: UInt8 = 20
  static let kaf: UInt8 = 22
  static let lam: UInt8 = 23
  static let waw: UInt8 = 27

  static func isLetter(_ code: UInt8) -> Bool { code != none && code < ignored }

  /// By the low byte of the scalar value.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: none, count: 256)
    for value in 0x20...0x4A { table[value] = foreign }
    for value in 0x71...0xD3 { table[value] = foreign }
    for value in 0x4B...0x5F { table[value] = ignored }
    for value in [0x40, 0x70] { table[value] = ignored }
    // The dash-like full stop of Urdu stands between the letters.
    table[0xD4] = none
    for (offset, letter) in alphabet.enumerated() {
      for spelling in letter.unicodeScalars {
        table[Int(spelling.value & 0xFF)] = UInt8(offset + 1)
      }
    }
    return table
  }()

  /// The letters in the order of their codes, each with all its spellings.
  private static let alphabet =
    "اآأإٱ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق كک ل م ن هةہ وؤ يىئی ء".split(separator: " ")
}
