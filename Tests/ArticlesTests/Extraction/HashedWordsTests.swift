import ArabicText
import TestSupport
import Testing

@testable import Articles

/// What is told of a text without folding it must be what its folded form says.
@Suite struct HashedWordsTests {
  /// Text of letters and of all that folding changes, removes or takes for a mark.
  private static let pieces = [
    "اقرأ", "إقرأ", "أيضا", "أيضاً", "الى", "ة", "ؤ", "ء", "و", "من", "12", "٣", "۴", "Tag", "É",
    "\u{0640}", "\u{064E}", "\u{0651}", "\u{0653}", "\u{0301}", "\u{200F}", "\u{00AD}", "\u{FE8E}",
    " ", " ", ":", "-", "،", "؟", "«", "»", "–", "…", "©", "中", "😀",
  ]

  private static func texts(_ count: Int) -> [String] {
    var generator = SplitMix64(seed: 17)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0..<10, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    }
  }

  @Test func `finds the words of the folded text, as far as they are certain`() {
    var certain = 0
    for text in Self.texts(20_000) {
      let subject = Phrase.subject(text)
      var (offset, isCertain) = (0, true)
      withWords(of: text) { words in
        while let word = words.next(), words.isCertain {
          guard let start = Phrase.wordStart(in: subject, from: offset) else {
            Issue.record("no such word: \(text)")
            return
          }
          offset = Phrase.wordEnd(in: subject, from: start)
          let folded = Array(subject[start..<offset])
          #expect(word.hash == firstWord(String(decoding: folded, as: UTF8.self))?.hash, "\(text)")
          #expect(word.isNumber == (0x30...0x39).contains(folded[0]), "\(text)")
        }
        isCertain = words.isCertain
      }
      guard isCertain else { continue }
      certain += 1
      #expect(Phrase.wordStart(in: subject, from: offset) == nil, "\(text)")
    }
    #expect(certain > 2_000)
  }

  @Test func `rules out no list that begins a text`() {
    let lists: [(Openings, PhraseList)] = [
      (.related, RelatedCue.labels), (.keywords, KeywordsCue.labels),
      (.credit, CreditLine.labels), (.contact, ContactCue.openings),
    ]
    var generator = SplitMix64(seed: 3)
    for text in Self.texts(2_000) {
      for (opening, list) in lists {
        let phrase = String(
          decoding: list.phrases.randomElement(using: &generator) ?? [], as: UTF8.self)
        for text in [text, phrase + text, "«\(phrase) \(text)", "\u{064E}\(phrase)، \(text)"]
        where list.begins(Phrase.subject(text)) {
          #expect(openings(of: text).contains(opening), "\(text)")
        }
      }
      if PageWords.all.covers(Phrase.subject(text)) {
        #expect(openings(of: text).contains(.button), "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("اقرأ أيضا: خبر", Openings.related, true), ("إقرأ أيضاً", .related, true),
    ("وقال الوزير إن", .related, false), ("وقال الوزير إن", .credit, false),
    ("«المصدر»: الغد", .credit, true), ("«المصدر»: الغد", .mark, true),
    ("المصدر: الغد", .mark, false), ("120 تعليقا", .button, true), ("120 تعليقا", .related, false),
    ("اقـرأ", .credit, true), ("…", .credit, true),
  ]) func `knows what a line may begin with`(text: String, opening: Openings, isMember: Bool) {
    #expect(openings(of: text).contains(opening) == isMember)
  }
}

extension HashedWordsTests {
  private func withWords(of text: String, _ body: (inout HashedWords) -> Void) {
    var text = text
    text.withUTF8 { utf8 in
      var words = HashedWords(utf8)
      body(&words)
    }
  }

  private func firstWord(_ text: String) -> HashedWords.Word? {
    var text = text
    return text.withUTF8(HashedWords.first)
  }

  private func openings(of text: String) -> Openings {
    var text = text
    return text.withUTF8(Openings.init(of:))
  }
}
