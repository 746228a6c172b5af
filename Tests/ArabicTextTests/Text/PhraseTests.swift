import ArabicText
import TestSupport
import Testing

@Suite struct PhraseTests {
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

  @Test func `finds phrases as whole words, the longest first`() {
    let list = PhraseList("اقرأ، اقرأ أيضا\nمن")
    #expect(list.begins(Phrase.subject("«إقرأ أيضاً»: خبر")))
    #expect(list.fills(Phrase.subject("اقرأ أيضا (3):")))
    #expect(!list.fills(Phrase.subject("اقرأ أيضا خبرا")))
    #expect(!list.occurs(in: Phrase.subject("منذ أيام")))
    #expect(list.occurs(in: Phrase.subject("بعد أيام من")))
    #expect(list.covers(Phrase.subject("من 2012 - اقرأ")))
    #expect(list.count(in: Phrase.subject("من اقرأ أيضا من"), upTo: 9) == 3)
  }

  @Test func `finds a phrase in folded lines where a list of it occurs`() {
    for (phrase, text) in zip(Self.texts(20_000), Self.texts(20_100).dropFirst(100)) {
      let (text, lines) = ("\(text) \(phrase.dropLast())", ["من", "\(text) \(phrase)"])
      #expect(
        FoldedLines([text]).hold(phrase) == PhraseList(phrase).occurs(in: Phrase.subject(text)),
        "\(phrase) in \(text)")
      #expect(
        FoldedLines(lines).hold(phrase)
          == lines.contains { PhraseList(phrase).occurs(in: Phrase.subject($0)) },
        "\(phrase) in \(lines)")
    }
  }

  @Test func `finds bytes at their first place`() {
    var generator = SplitMix64(seed: 23)
    func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...1, using: &generator) }
    }
    for _ in 0..<5_000 {
      let needle = bytes(Int.random(in: 1...10, using: &generator))
      let text = bytes(Int.random(in: 0...40, using: &generator))
      let start = Int.random(in: 0...text.count, using: &generator)
      let places = text.indices.dropFirst(start)
      #expect(
        text.withUnsafeBufferPointer { ByteSearch.first(needle, in: $0, from: start) }
          == places.first { text[$0...].starts(with: needle) },
        "\(needle) in \(text) from \(start)")
    }
  }
}
