import Testing

@testable import Articles

/// What is seen of a line that stands in other sources too, by where it stands.
struct RecurrenceCueTests {
  private static let paragraph = String(
    repeating: "وقال رئيس البلدية إن الماء يعود غدا. ", count: 4)

  /// The signs of the line that stands for `{}`, where `P` is a paragraph that stands nowhere else and `R`
  /// a label that recurs.
  private static func signs(
    _ frame: String, _ recurrence: Recurrence, line: String = "سنابل الورق"
  ) -> [Sign] {
    let parts = frame.split { $0 == " " }.map { String($0) }
    let text = parts.map { $0 == "P" ? paragraph : $0 == "R" ? "مرسى الكلام" : line }
    var found: [Int: Recurrence] = [:]
    for (number, part) in zip(1..., parts) {
      found[number] = part == "{}" ? recurrence : Recurrence(stories: part == "R" ? 12 : 1)
    }
    let place = parts.firstIndex(of: "{}") ?? 0
    let evidence = LineClassifier.evidence(
      Line.lines(of: text.joined(separator: "\n")), Recurrences(byLine: found, levels: 1))
    return evidence.signs[place].compactMap { Sign(rawValue: $0) }
      .filter { Sign.ofArchive.contains($0.rawValue) }
  }

  @Test(
    arguments: [
      (1, []), (2, [.inTwoSources]), (3, [.inFewSources]), (4, [.inFewSources]),
      (5, [.inSeveralSources]), (9, [.inSeveralSources]), (10, [.inManySources]),
      (5_000, [.inManySources]),
    ] as [(Int, [Sign])])
  func `the number of sources is seen in steps`(_ stories: Int, _ signs: [Sign]) {
    #expect(Self.signs("{} P P P", Recurrence(stories: stories)) == signs)
    #expect(Self.signs("P P P {}", Recurrence(stories: stories)) == signs)
  }

  @Test(
    arguments: [
      ("P {} P", []), ("P {} R P", []), ("P R {} P", []), ("P {} R R P", [.inSeveralSources]),
      ("P R R {} P", [.inSeveralSources]), ("{} P P", [.inManySources]),
      ("P P {} R", [.inManySources]),
    ] as [(String, [Sign])])
  func `one or two lines between paragraphs recur in good right`(_ frame: String, _ signs: [Sign]) {
    #expect(Self.signs(frame, Recurrence(stories: 12)) == signs)
  }

  @Test func `a long line between paragraphs is text, whatever other sources and editors say`() {
    let recurrence = Recurrence(stories: 12, isDropped: true)
    #expect(Self.signs("P {} P", recurrence, line: Self.paragraph) == [])
    #expect(
      Self.signs("P P {}", recurrence, line: Self.paragraph) == [.inManySources, .droppedElsewhere])
  }

  @Test(arguments: [0, 2]) func `the text stays where most of it recurs`(_ own: Int) {
    let lines = (0..<4).map { _ in Self.paragraph }
    let found = Dictionary(
      uniqueKeysWithValues: (1...4).map { ($0, Recurrence(stories: $0 == own ? 1 : 12)) })
    let read = LineClassifier.classify(
      Line.lines(of: lines.joined(separator: "\n")),
      recurrences: Recurrences(byLine: found, levels: 1))
    #expect(read.decisions.allSatisfy { $0.label == .paragraph })
  }

  @Test func `a line that an editor dropped elsewhere is seen between paragraphs too`() {
    #expect(
      Self.signs("P {} P", Recurrence(stories: 1, isDropped: true)) == [.droppedElsewhere])
  }

  @Test func `among lines that recur, one above the text that does not is seen`() {
    #expect(Self.signs("R R R R {} P P", Recurrence(stories: 1)) == [.onlyHere])
    #expect(Self.signs("R R {} P P", Recurrence(stories: 1)) == [])
    #expect(Self.signs("R R R R P P {}", Recurrence(stories: 1)) == [])
  }
}
