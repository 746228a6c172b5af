import Testing

@testable import ArabicText

struct WordTests {
  @Test(arguments: [
    ("ثلاثمائة(S300)", ["ثلاثمائة", "S300"]),
    ("المشتركة...إيران", ["المشتركة", "إيران"]),
    ("الخليج الجديد+ متابعات", ["الخليج", "الجديد", "متابعات"]),
    ("سو-35\u{2033}", ["سو", "35"]),
    ("منظومةS300", ["منظومة", "S300"]),
    ("26سبتمبرنت", ["26سبتمبرنت"]),
    ("الـ13 و«الـ14»", ["ال", "13", "و", "ال", "14"]),
    ("1436 هـ.", ["1436", "ه"]),
    ("روســيا ـ نورث", ["روســيا", "نورث"]),
    ("ر\u{064F}وس\u{0650}ي\u{064E}ا،", ["ر\u{064F}وس\u{0650}ي\u{064E}ا"]),
    ("مي\u{200C}روم", ["مي\u{200C}روم"]),
    ("3.5 و1,000 و٣٫٥. 7", ["3.5", "و1,000", "و٣٫٥", "7"]),
    ("O'Brien’s «كتاب' كبير»", ["O'Brien’s", "كتاب", "كبير"]),
    ("\u{064E}\u{0301} \u{0640}\u{200D}", []),
    ("", []),
  ])
  func `cuts a text into words`(text: String, words: [String]) {
    #expect(Word.words(in: text).map(\.text) == words)
  }

  @Test func `places are ascending, and each word is what stands at its place`() {
    for text in GeneratedText.texts(seed: 3) {
      let scalars = Array(text.unicodeScalars)
      var end = 0
      for word in Word.words(in: text) {
        #expect(word.range.lowerBound >= end && !word.range.isEmpty, "\(text.codePoints)")
        #expect(Array(word.text.unicodeScalars) == Array(scalars[word.range]), "\(text.codePoints)")
        end = word.range.upperBound
      }
      #expect(end <= scalars.count)
    }
  }

  @Test func `every letter and digit is in a word`() {
    for text in GeneratedText.texts(seed: 4) {
      let covered = Set(Word.words(in: text).flatMap(\.range))
      for (offset, scalar) in text.unicodeScalars.enumerated() {
        let scalarClass = ScalarClass(scalar)
        guard scalarClass.isLetter || scalarClass == .digit else { continue }
        #expect(covered.contains(offset), "\(offset) of \(text.codePoints)")
      }
    }
  }
}
