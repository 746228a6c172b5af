import TestSupport
import Testing

@testable import Articles

struct SketchTests {
  /// `count` different words, none of them in the text of another seed.
  private static func words(_ count: Int, seed: UInt64) -> [String] {
    var generator = SplitMix64(seed: seed)
    let letters = Array("بتثجحخدذرزسشصضطظعغفقكلمنهو")
    return (0..<count).map { _ in
      String((0..<9).map { _ in letters.randomElement(using: &generator) ?? "ا" })
    }
  }

  private static func sketch(_ words: [String]...) -> Sketch {
    Sketch(of: words.map { $0.joined(separator: " ") })
  }

  @Test(arguments: 0..<40) func `estimates what two texts have in common`(seed: UInt64) {
    let shared = Self.words(300, seed: seed)
    let first = Self.sketch(shared, Self.words(100, seed: seed + 1_000))
    let second = Self.sketch(shared, Self.words(200, seed: seed + 2_000))
    // 297 shingles of 300 words, of 397 and 497 shingles.
    let overlap = first.overlap(with: second)
    #expect(abs(overlap.resemblance - 297 / 597) < 0.25, "\(overlap)")
    #expect(abs(overlap.containment - 297 / 397) < 0.25, "\(overlap)")
    #expect(overlap == second.overlap(with: first))
    #expect(first.overlap(with: first) == Sketch.Overlap(resemblance: 1, containment: 1))
    let stranger = Self.sketch(Self.words(400, seed: seed + 3_000))
    #expect(first.overlap(with: stranger).resemblance < 0.05)
  }

  @Test(arguments: 0..<40) func `tells quickly whether enough is in common`(seed: UInt64) {
    let texts = (0..<4).map { part in
      Self.sketch(Self.words(60 + Int(seed) * 5, seed: seed), Self.words(part * 40, seed: 99))
    }
    for (first, second) in texts.flatMap({ first in texts.map { (first, $0) } }) {
      let overlap = first.overlap(with: second)
      for share in stride(from: 0, through: 1, by: 0.05) {
        let least = Sketch.Overlap(resemblance: share / 2, containment: share)
        #expect(
          first.overlaps(second, atLeast: least)
            == (overlap.resemblance >= share / 2 && overlap.containment >= share))
      }
    }
  }

  @Test func `what stands in another order counts for less`() {
    let parts = (0..<12).map { Self.words(30, seed: $0) }
    let text = Sketch(of: parts.map { $0.joined(separator: " ") })
    let turned = Sketch(of: parts.reversed().map { $0.joined(separator: " ") })
    #expect(text.overlap(with: turned).resemblance < 0.4)
    #expect(text.digest != turned.digest)
  }

  @Test func `line ends, marks and spelling habits make no difference`() {
    let plain = Sketch(of: ["قال الوزير الأول إن المدرسة مغلقة", "وأضاف أن العمل مستمر"])
    let other = Sketch(of: ["قال «الوزير الاول»: إنّ المدرسه", "مغلقة... وأضاف أن العمل مستمر!"])
    #expect(plain == other)
  }

  @Test(arguments: [0, 1, 39, 40, 41, 200_000])
  func `a text of any length has a sketch, a short one no bins`(count: Int) {
    let sketch = Self.sketch(Array(repeating: "كلمة", count: count))
    #expect(sketch.wordCount == count)
    #expect(sketch.isComparable == (count >= 40))
    #expect(sketch.overlap(with: Self.sketch([])) == Sketch.Overlap(resemblance: 0, containment: 0))
  }

  @Test func `a place beyond the range of a bin is kept at its end`() {
    let words = Self.words(70_000, seed: 9)
    #expect(Self.sketch(words).overlap(with: Self.sketch(words)).resemblance == 1)
  }
}
