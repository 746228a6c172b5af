import Articles
import Diagnostics
import Seeds
import Site
import TestSupport
import Testing

/// What an archive tells of the lines of its sources.
struct RecurringLinesTests {
  private static func seed(_ name: String, _ text: String, drop: [Int] = []) -> Seed {
    let yaml = drop.isEmpty ? "" : "drop: [\(drop.map(String.init).joined(separator: ", "))]"
    return Seed(
      file: SeedFile(
        id: name, path: "seeds/\(name).txt", originalPath: nil, sidecarPath: nil, format: .text),
      text: text, sidecar: FieldsReader.read(yaml, file: "seeds/\(name).yml").value,
      originalBytes: [])
  }

  private static func recurring(_ seeds: [Seed]) -> RecurringLines {
    LineCounter.recurring(in: seeds.map { SourceLines($0) })
  }

  /// A text with a headline and three paragraphs, all of them unlike those of any other number.
  private static func story(_ number: Int, before: [String] = [], middle: [String] = []) -> String {
    var words = SplitMix64(seed: UInt64(number))
    func paragraph() -> String {
      (0..<25).map { _ in "كلمة\(UInt16.random(in: .min ... .max, using: &words))" }
        .map { $0.map { $0.isNumber ? "ابتثجحخدذر".randomElement(using: &words) ?? "س" : $0 } }
        .map { String($0) }.joined(separator: " ") + "."
    }
    let paragraphs = [paragraph(), paragraph()] + middle + [paragraph(), paragraph()]
    return (before + ["عنوان الخبر عن \(paragraph().prefix(30))"] + paragraphs)
      .joined(separator: "\n\n")
  }

  /// In how many sources the first line of the first text stands.
  private static func sources(_ lines: [String]) -> Int? {
    let seeds = lines.enumerated().map { seed("n\($0)", story($0, before: [$1])) }
    return Manuscript.reading(seeds[0], in: recurring(seeds)).value.sources(ofLine: 1)
  }

  @Test(arguments: ["سنابلُ  الوَرَق!", "سنابـل الورق:", "«سنابل الورق»"])
  func `a line is the same whatever its marks and spaces`(_ line: String) {
    #expect(Self.sources(["سنابل الورق", line, line]) == 3)
    #expect(Self.sources(["سنابل الورق", "سنابل الوردة", line]) == 2)
  }

  @Test(arguments: [
    ("الحلقة 15 من الرحلة", "الحلقة 16 من الرحلة", "الحلقة ١٥ من الرحلة"),
    ("هاتف: 5551234", "هاتف: 5556789", "هاتف 5551234"),
    (
      "© 2015 جميع الحقوق محفوظة للدار", "© 2016 جميع الحقوق محفوظة للدار",
      "(2015) جميع الحقوق محفوظة للدار"
    ),
  ])
  func `lines of the same words differ by their digits`(
    _ line: String, _ other: String, _ same: String
  ) {
    #expect(Self.sources([line, line, other]) == 2)
    #expect(Self.sources([line, line, same]) == 3)
  }

  @Test(arguments: [
    "15", "21 يناير 2015", "الثلاثاء", "الثلاثاء 21 يناير", "نشر في: 21/1/15", "نشر في عام 2015",
    "12:30", "م", "* * *", "محرم 1436", "الأول 3 - 1 - 2 الثاني",
  ])
  func `no line counts by its number, its date or its marks alone`(_ line: String) {
    #expect(Self.sources([line, line, line]) == nil)
  }

  @Test func `versions of one story count once`() {
    let (label, story) = ("سنابل الورق", Self.story(1))
    let copies = (1...4).map { number in
      Self.seed(
        "n\(number)", "\(label)\n\n\(story)\n\nخاتمة\(String(repeating: "ا", count: number)).")
    }
    #expect(
      Manuscript.reading(copies[0], in: Self.recurring(copies)).value.sources(ofLine: 1) == nil)
    let other = Self.seed("o", Self.story(2, before: [label]))
    let archive = Self.recurring(copies + [other])
    #expect(Manuscript.reading(copies[0], in: archive).value.sources(ofLine: 1) == 2)
    #expect(Manuscript.reading(copies[0], in: archive).value.sources(ofLine: 3) == 1)
  }

  @Test func `sources without running text count as one story`() {
    let short = (1...20).map { Self.seed("n\($0)", "العنوان \($0)\n\nنص الخبر في سطر واحد.\n") }
    let archive = Self.recurring(short)
    for seed in short {
      let (read, alone) = (Manuscript.reading(seed, in: archive), Manuscript.reading(seed))
      #expect(read.value.lines == alone.value.lines)
    }
  }

  @Test func `a line that an editor drops counts in all other sources, and what is kept stays`() {
    let label = "سنابل الورق"
    let seeds = (1...2).map { Self.seed("n\($0)", Self.story($0, before: [label])) }
    let dropping = Self.seed("d", Self.story(3, before: [label]), drop: [1])
    func reading(_ seed: Seed, _ seeds: [Seed]) -> Manuscript.LabelledLine {
      Manuscript.reading(seed, in: Self.recurring(seeds)).value.lines[0]
    }
    let read = reading(seeds[0], seeds + [dropping])
    #expect(!read.isText && !read.label.isField)
    #expect(read.reason == "left out by the editor in another source")
    #expect(reading(dropping, seeds + [dropping]).isByEditor)
    let keeping = Seed(
      file: seeds[0].file, text: seeds[0].text,
      sidecar: FieldsReader.read("keep: [1]", file: "seeds/n1.yml").value, originalBytes: [])
    #expect(reading(keeping, [keeping, seeds[1], dropping]).label == .paragraph)
  }

  @Test func `a line that recurs between paragraphs stays in the text`() {
    let refrain = "ثم عاد الصمت إلى المكان."
    let sentence =
      "وكانت الجدة تقول لنا كل مساء إن من لا يزرع في الخريف لا يحصد في الصيف، وإن الصبر مفتاح."
    let seeds = (1...12).map { Self.seed("n\($0)", Self.story($0, middle: [refrain, sentence])) }
    let archive = Self.recurring(seeds)
    for seed in seeds {
      let lines = Manuscript.reading(seed, in: archive).value.lines
      let recurring = lines.filter { [refrain, sentence].contains($0.text) }
      #expect(recurring.map(\.isText) == [true, true])
    }
  }

  @Test func `the menus of invented sites are found by their number, and no text is lost`() {
    let pages = InventedArchive(pages: 60).pages
    let seeds = pages.map { Self.seed($0.name, $0.text) }
    let archive = Self.recurring(seeds)
    var (found, all, lost, lostAlone) = (0, 0, 0, 0)
    for (page, seed) in zip(pages, seeds) {
      let parts = Dictionary(uniqueKeysWithValues: zip(1..., page.lines.map(\.part)))
      for line in Manuscript.reading(seed, in: archive).value.lines {
        switch parts[line.number] {
        case .site:
          all += 1
          if [.furniture, .section, .publisher].contains(line.label) { found += 1 }
        case .text where !line.isText: lost += 1
        default: break
        }
      }
      lostAlone += Manuscript.reading(seed).value.lines
        .count { parts[$0.number] == .text && !$0.isText }
    }
    #expect(Double(found) >= 0.97 * Double(all), "\(found) of \(all)")
    #expect(lost <= lostAlone, "\(lost), without the archive \(lostAlone)")
  }
}
