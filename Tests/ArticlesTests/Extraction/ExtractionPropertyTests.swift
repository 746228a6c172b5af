import ArabicText
import TestSupport
import Testing

@testable import Articles

/// What holds of any text at all.
@Suite struct ExtractionPropertyTests {
  @Test(arguments: 0..<300) func `keeps or leaves out every word of a text once`(seed: UInt64) {
    let text = Self.text(seed: seed)
    let reading = Reading(text).manuscript
    var cut: [Int: String] = [:]
    for part in reading.cutOff { cut[part.number, default: ""] += part.text }
    var lines: [Int: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      lines[index + 1] = String(line)
    }
    for line in reading.lines {
      // Cut parts may stand on either side; what is compared is all that is no white space.
      let parts = Self.inked(line.text + (cut[line.number] ?? ""))
      let whole = Self.inked(lines[line.number] ?? "")
      #expect(parts.sorted() == whole.sorted(), "line \(line.number) of seed \(seed)")
    }
    let expected = lines.filter { !Self.inked($0.value).isEmpty }.keys.sorted()
    #expect(reading.lines.map(\.number) == expected, "lines of seed \(seed)")
  }

  @Test(arguments: 0..<40) func `reads a text and its copy with wider line ends alike`(
    seed: UInt64
  ) {
    let text = Self.text(seed: seed)
    let copy = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(Reading(text).manuscript == Reading(copy).manuscript, "seed \(seed)")
  }

  @Test(arguments: [
    "", "\n", "\u{064B}", "\u{FEFF}", "\u{200F}", ".", "؟", "«", "»", "«»", ":", "(", ")", "()",
    "-",
    "ـ", "ـ ـ", "@", "|||", "...", "المصدر:", "المصدر: +", "سمات", "اقرأ أيضا:", "نقلا عن",
    "99999999999999999999999999/99/9999", "العدد 99999999999999999999", "2012", "*", "بقلم", "©",
  ]) func `reads scraps without failing`(scrap: String) {
    for text in [scrap, "\(scrap)\n\(scrap)", "عنوان من ثلاث كلمات\n\(scrap)\n\(scrap)"] {
      let lines = Reading(text).manuscript.lines
      #expect(lines.allSatisfy { !$0.text.isEmpty && !$0.reason.isEmpty }, "«\(text)»")
    }
  }

  @Test(arguments: [
    "سطر قصير", "سطر لا نقطة في آخره، وفيه من الكلمات ما يكفي ليكون فقرة من فقرات النص",
    "21 يوليو 2012", "المصدر: المدار",
    "بيروت - رويترز:", "محمد علي", "قال الوزير إن الطريق مفتوح أمام الجميع، وإن العمل يستمر.",
  ]) func `reads two thousand equal lines`(line: String) {
    let text = Array(repeating: line, count: 2_000).joined(separator: "\n")
    #expect(Reading(text).manuscript.lines.count == 2_000)
  }

  @Test func `reads a line of a megabyte`() {
    let long = String(repeating: "كلمة بعد كلمة، ", count: 40_000)
    #expect(
      Reading("عنوان قصير للنص\n\(long)").manuscript.lines.map(\.label) == [.title, .paragraph])
  }
}

extension ExtractionPropertyTests {
  private static let pieces = [
    "قال الوزير إن الطريق مفتوح أمام الجميع، وإن العمل يستمر حتى المساء.", "عنوان فرعي قصير",
    "المصدر: المدار",
    "اقرأ أيضا: خبر آخر", "الرياض - واس:", "21 يوليو 2012", "كلمات مفتاحية",
    "شارك تويتر فيسبوك واتساب طباعة",
    "سمات البحر", "التعليقات", "* كاتب من لبنان", "هل هذا سؤال؟", "رابط الخبر بصحيفة المدار: خبر",
    "«مقتبس»",
    "أ", "\u{064B}", "ـ", "\u{200F}", "1", ". ", "؟ ", ": ", " - ", "   ", "|", "(رويترز)", "\"",
    "”", "@x.org",
  ]

  /// A text of a few lines, each of a few pieces with or without spaces between them.
  private static func text(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    let lines = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
      (0..<Int.random(in: 0...5, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
    }
    return lines.joined(separator: "\n")
  }

  /// The scalars that are no white space.
  private static func inked(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !Scalars.isSpace($0) }.map(\.value)
  }
}
