import Testing

@testable import ArabicText

struct CollationKeyTests {
  /// Each list is in order.
  @Test(arguments: [
    ["أب", "آباد", "ابن", "إبن سينا", "الباب", "پاريس", "تونس"],
    ["أسامة", "أسد", "الأسد", "أسطول", "الأسطول الروسي"],
    ["جمال", "چاد", "حلب"],
    ["رام الله", "زيد", "ژاله", "سعيد"],
    ["فاطمة", "ڤيينا", "القاهرة"],
    ["كابل", "كوفي", "گوگل", "لبنان"],
    ["نور", "هالة", "واشنطن", "ياسر"],
    ["عبد الله", "عبدالله", "عبده"],
    ["مكتب", "مكتبة", "مكتوب"],
    ["العدد 9", "العدد ١٠", "العدد 0011", "العدد 100"],
    ["يوسف", "Ahmad", "Élan", "Elba", "Zürich", "øre", "26سبتمبرنت", "北京", "…"],
  ])
  func `orders names as an index does`(names: [String]) {
    let sorted = names.reversed().map(CollationKey.init).sorted().map(\.text)
    #expect(sorted == names)
  }

  @Test(arguments: [
    ("إيران", "أ"), ("ءاذار", "أ"), ("«الأسد»", "أ"), ("ال\u{0652}ك\u{0650}تاب", "ك"),
    ("القدس", "ق"),
    ("مؤتمر", "م"), ("ؤ", "و"), ("پوتين", "ب"), ("گوگل", "ك"), ("ﺍﻟﺤﺮﺏ", "ح"), ("ة", "ه"),
    ("ألمانيا", "أ"), ("المانيا", "أ"), ("الألمان", "أ"), ("الله", "أ"), ("التزام", "أ"),
    ("إلهام", "أ"),
    ("الم", "أ"), ("\u{202B}بغداد", "ب"),
    ("reuters", "A–Z"), ("Øre", "A–Z"), ("٢٠١٥", "#"), ("Москва", "#"), ("", "#"), ("?!", "#"),
  ])
  func `files a name under its letter`(name: String, letter: String) {
    #expect(CollationKey(name).indexLetter == letter)
  }

  @Test func `the order is total, and only identical texts are equal`() {
    let keys = GeneratedText.texts(seed: 6, count: 300).map(CollationKey.init)
    for left in keys {
      for right in keys {
        let same = left.text.utf8.elementsEqual(right.text.utf8)
        #expect((left == right) == same)
        #expect([left < right, right < left, same].filter(\.self).count == 1)
      }
    }
    #expect(CollationKey("e\u{0301}") != CollationKey("é"))
    #expect(CollationKey("أحمد") < CollationKey("احمد"))
  }

  @Test func `each heading occurs once in a sorted list, in the order of the alphabet`() {
    let keys = GeneratedText.texts(seed: 7).map(CollationKey.init).sorted()
    var headings: [String] = []
    for key in keys where headings.last != key.indexLetter { headings.append(key.indexLetter) }
    let alphabet = ArabicAlphabet.headings.map { String(Character($0)) }
    let all = alphabet + [CollationKey.latinHeading, CollationKey.otherHeading]
    #expect(headings == all.filter(headings.contains))
  }
}
