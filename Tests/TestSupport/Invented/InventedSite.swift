/// A site with a design of its own, the same on all its pages.
struct InventedSite {
  private let number: Int
  private let name: String
  private let top: [String]
  private let underHeadline: [String]
  private let bottom: [String]
  private let listLabel: String
  /// What a whole list of headlines lasts for so many pages.
  private let listPeriod: Int
  private let lists: [[String]]
  private let isSpaced: Bool
  private let refrain: String
  private let heading: String

  init(number: Int, _ words: inout InventedWords) {
    self.number = number
    name = words.label(2)
    var top = [name, words.notice(5)]
    if number == 1 { top.insert(words.notice(14) + ".", at: 0) }
    top += (0..<words.count(5...12)).map { _ in words.label() }
    self.top = top
    underHeadline = (0..<words.count(2...4)).map { _ in words.label(1) }
    bottom =
      (0..<words.count(4...9)).map { _ in words.label() } + [words.notice(10) + "."]
      + [words.label(3)]
    listLabel = words.label()
    listPeriod = 8
    lists = (0..<40).map { _ in (0..<words.count(3...5)).map { _ in words.headline() } }
    isSpaced = number % 2 == 0
    refrain = words.pick(["وللحديث بقية.", "هكذا قالت الجدة.", "ثم عاد الصمت إلى المكان."])
    heading = words.pick(["ماذا بعد", "خلفية القضية", "أصل الحكاية"])
  }

  /// A page of the site.
  func page(_ page: Int, _ words: inout InventedWords) -> InventedArchive.Page {
    var result = InventedArchive.Page(name: "s\(number)-\(page)")
    func add(_ lines: [String], _ part: InventedArchive.Part, blanks: Bool = false) {
      for line in lines {
        result.lines.append((line, part))
        if blanks || isSpaced { result.lines.append(("", nil)) }
      }
    }
    let (headline, date) = (words.headline(), words.date())
    let dateFirst = page % 3 == 1
    add(top, .site)
    if page % 4 == 2 { add([words.author()], .other) }
    if dateFirst { add([date], .other) }
    add([headline], .headline, blanks: true)
    if !dateFirst { add([date], .other) }
    if page % 5 != 3 { add(underHeadline, .site) }
    let paragraphs = words.count(3...8)
    for paragraph in 0..<paragraphs {
      add([words.paragraph()], .text, blanks: true)
      guard paragraph == paragraphs / 2, paragraph + 1 < paragraphs else { continue }
      if page % 6 == 0 { add([refrain], .text, blanks: true) }
      if page % 7 == 3 { add([heading], .text, blanks: true) }
    }
    if page % 8 == 1 { add(["انتهى"], .other) }
    add([listLabel], .site)
    add(lists[page / listPeriod % lists.count], .site)
    add(bottom, .site)
    return result
  }
}
