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
      for spelling in letter { table[spelling] = UInt8(offset + 1) }
    }
    return table
  }()

  /// The letters in the order of their codes, each with all its spellings (low bytes of U+06xx).
  private static let alphabet: [[Int]] = [
    [0x27, 0x22, 0x23, 0x25, 0x71], [0x28], [0x2A], [0x2B], [0x2C], [0x2D], [0x2E], [0x2F],
    [0x30], [0x31], [0x32], [0x33], [0x34], [0x35], [0x36], [0x37], [0x38], [0x39], [0x3A],
    [0x41], [0x42], [0x43, 0xA9], [0x44], [0x45], [0x46], [0x47, 0x29, 0xC1], [0x48, 0x24],
    [0x4A, 0x49, 0x26, 0xCC], [0x21],
  ]
}
