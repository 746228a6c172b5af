import Testing

@testable import ArabicText

struct TextDamageTests {
  @Test(arguments: [
    ("????? ???? روسيا", 9, 5, true), ("ال?اهرة", 1, 6, false), ("\u{FFFD}\u{FFFD}ab", 2, 2, false),
    ("لماذا الآن؟ لماذا?? حقا?!", 0, 17, false), ("x.php?id=1&q=?", 0, 7, false), ("", 0, 0, false),
    ("«???? ??»", 6, 0, true), ("ماذا ?", 0, 4, false), ("?", 0, 0, false),
    ("نص\nØ\u{A7}Ù„Ù?Ø±Ø\u{A7}", 5, 2, true), ("ظروف ضبط الطقس", 0, 12, false),
  ])
  func `counts the letters that are lost`(text: String, lost: Int, letters: Int, destroyed: Bool) {
    let damage = TextDamage(of: text)
    #expect(damage.lost == lost)
    #expect(damage.letters == letters)
    #expect(damage.isDestroyed == destroyed)
    #expect((damage.firstLost == nil) == (lost == 0))
    #expect((0...1).contains(damage.share))
  }
}
