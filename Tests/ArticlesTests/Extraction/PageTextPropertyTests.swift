import ArabicText
import CommonMark
import Diagnostics
import Seeds
import TestSupport
import Testing

@testable import Articles

/// What holds of the page of any text at all.
@Suite struct PageTextPropertyTests {
  @Test(arguments: 0..<300)
  func `a page shows the lines that were kept and lists what was left out`(seed: UInt64) {
    let text = Self.text(seed: seed)
    let source = Seed.text(text)
    let manuscript = Manuscript.reading(source).value
    let article = ArticleResolver().article(of: source, manuscript).value
    let page = HTMLText(String(decoding: CommonMark.html(from: article.text.body), as: UTF8.self))
    let kept = manuscript.lines.filter(\.label.isText)
    let message = Comment(rawValue: "seed \(seed): \(text.debugDescription)")
    #expect(page.blocks.map { Self.inked($0.text) } == kept.map { Self.inked($0.text) }, message)
    #expect(page.loose.isEmpty, message)
    // Every line is text, a field that the page shows, or listed as left out; parts too.
    let leftOut = Set(article.text.leftOut.map(\.number))
    for line in manuscript.lines where !line.label.isText && !line.label.isField {
      #expect(leftOut.contains(line.number), message)
    }
    for part in manuscript.cutOff {
      #expect(
        article.text.leftOut.contains { $0.number == part.number && $0.text == part.text }, message)
    }
    let numbers = text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine)
      .enumerated().filter { !Self.inked(String($0.element)).isEmpty }.map { $0.offset + 1 }
    #expect(manuscript.lines.map(\.number) == numbers, message)
  }
}

extension PageTextPropertyTests {
  /// Parts of Arabic pages, markup that is none, and scalars of every kind.
  private static let pieces = [
    "قال الوزير إن الطريق مفتوح أمام الجميع، وإن العمل يستمر حتى المساء كل يوم.", "عنوان فرعي قصير",
    "المصدر: المدار", "الرياض - واس:", "21 يوليو 2012", "كلمات مفتاحية", "اقرأ أيضا: خبر آخر",
    "شارك تويتر فيسبوك واتساب طباعة", "رابط الخبر بصحيفة المدار: خبر", "هل هذا سؤال؟", "انتهى",
    "# ", "- ", "1. ", "> ", "---", "```", "<b>", "&amp;", "[a](b)", "*", "_", "\\", "|", "    ",
    "\t", "\u{64B}", "\u{640}", "\u{200F}", "\u{FEFF}", "\u{A0}", "\u{2028}", "😀", "北京",
  ]

  /// A text of a few lines, of pieces or of any scalars that a source can hold.
  private static func text(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    let lines = (0..<Int.random(in: 0...16, using: &generator)).map { _ in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Int.random(in: 0..<5, using: &generator) == 0
          ? scalars(using: &generator) : pieces.randomElement(using: &generator) ?? ""
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
    }
    let text = lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n")
    return TextCleaning.clean(text).text
  }

  private static func scalars(using generator: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      let limit: UInt32 = [0x7F, 0x700, 0x2100, 0x1_1000].randomElement(using: &generator) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0x20..<limit, using: &generator)),
        // Decoding leaves no control characters in a text.
        scalar.properties.generalCategory != .control
      {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func endsLine(_ character: Character) -> Bool {
    character == "\n" || character == "\r" || character == "\r\n"
  }

  /// The scalars that are no white space.
  private static func inked(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !Scalars.isSpace($0) }
  }
}
