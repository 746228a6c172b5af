import Articles
import TestSupport

/// An invented site, which lays out an article in its own way: head, lines between the paragraphs, foot.
///
/// It takes the headline, the standfirst and the running text of a labelled text, and prints everything
/// else itself, so that what is learned of the parts of a page is learned from many more pages.
struct InventedSite {
  typealias Row = LabelledText.Row

  private var generator: SplitMix64
  private let library: TextLibrary
  private let text: LabelledText
  private let paper: String

  /// The text as a site prints it; `nil` where it has too little running text to be laid out.
  static func laidOut(_ text: LabelledText, copy: Int, _ library: TextLibrary) -> LabelledText? {
    let paragraphs = text.rows.filter { $0.label == .paragraph }
    guard paragraphs.count > 1 else { return nil }
    var site = Self(text, seed: UInt64(copy) + 77, library)
    var result = text
    result.rows = site.rows()
    return result
  }

  private init(_ text: LabelledText, seed: UInt64, _ library: TextLibrary) {
    var generator = SplitMix64(
      seed: text.name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    self.text = text
    self.library = library
    paper = SitePhrases.papers.randomElement(using: &generator) ?? ""
    self.generator = generator
  }

  private mutating func rows() -> [Row] {
    let title = text.rows.first { $0.label == .title }
    var rows = masthead()
    if chance(25) { rows.append(date()) }
    if let title {
      if chance(12) { rows += byline() }
      rows += kicker() + [title] + underTitle(title)
    } else {
      rows += chance(30) ? underTitle(nil) : []
    }
    rows += body() + foot()
    return spaced(rows)
  }
}

extension InventedSite {
  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func any(_ list: [String]) -> String {
    list.randomElement(using: &generator) ?? ""
  }

  private mutating func some(_ list: [String], _ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &generator)).map { _ in any(list) }
  }

  private func furniture(_ lines: [String]) -> [Row] {
    lines.map { Row(text: $0, label: .furniture) }
  }

  private mutating func person() -> String {
    any(SitePhrases.firstNames) + " " + any(SitePhrases.lastNames)
  }

  /// A label of a menu: a usual one, the name of a section, or any words.
  private mutating func menuLabel() -> String {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: any(SitePhrases.menuLabels)
    case 1: library.words(1...2, &generator)
    default: any(SitePhrases.sections)
    }
  }

  private mutating func menu(_ count: ClosedRange<Int>) -> [Row] {
    let labels = (0..<Int.random(in: count, using: &generator)).map { _ in menuLabel() }
    return furniture(
      chance(30) ? [labels.joined(separator: any([" ", " | ", "  ", " - ", " • "]))] : labels)
  }

  private mutating func masthead() -> [Row] {
    guard chance(65) else { return [] }
    var rows: [Row] = []
    if chance(20) { rows += furniture([any(SitePhrases.longNotices)]) }
    if chance(35) { rows += furniture([clock()]) }
    if chance(35) {
      let kind = chance(50) ? any(SitePhrases.paperKinds) + " " : ""
      rows.append(Row(text: kind + paper, label: chance(60) ? .furniture : .publisher))
      if chance(40) { rows += furniture([any(SitePhrases.slogans)]) }
    }
    if chance(45) { rows += menu(1...12) }
    if chance(20) { rows += furniture(some(library.titles, 1...4)) }
    if chance(25) {
      let mark = any([" > ", " / ", " » ", " - ", " | ", " › "])
      let path = ["الرئيسية", any(SitePhrases.sections)] + (chance(40) ? [menuLabel()] : [])
      rows += furniture([path.joined(separator: mark)])
    }
    if chance(30) { rows.append(Row(text: any(SitePhrases.sections), label: .section)) }
    return rows
  }

  private mutating func kicker() -> [Row] {
    let own = text.rows.filter { $0.label == .kicker }
    if !own.isEmpty { return own }
    return chance(12) ? [Row(text: any(SitePhrases.kickers), label: .kicker)] : []
  }

  private mutating func underTitle(_ title: Row?) -> [Row] {
    var pieces: [[Row]] = []
    let standfirst = text.rows.filter { $0.label == .subtitle || $0.label == .summary }
    if !standfirst.isEmpty { pieces.append(standfirst) }
    if chance(55) { pieces.append([date()]) }
    if chance(45) { pieces.append(byline()) }
    if chance(12) { pieces.append([Row(text: agency(), label: .agency)]) }
    if chance(10) { pieces.append([Row(text: paper, label: .publisher)]) }
    if chance(25) { pieces.append(furniture(some(SitePhrases.shares, 1...6))) }
    if chance(20) { pieces.append(furniture(some(SitePhrases.counters, 1...2))) }
    if chance(10) { pieces.append([Row(text: any(SitePhrases.sections), label: .section)]) }
    if chance(25) { pieces.append(picture()) }
    if let title, chance(8) { pieces.append([Row(text: title.text, label: .repeatedTitle)]) }
    if chance(70) { pieces.shuffle(using: &generator) }
    return pieces.flatMap(\.self)
  }

  private mutating func body() -> [Row] {
    var rows = text.rows.filter { $0.label?.isText ?? false }
    let lead = rows.firstIndex { $0.label == .paragraph } ?? 0
    if chance(20), !rows[lead].text.prefix(40).contains(where: { ":-–(".contains($0) }) {
      rows[lead].text = agency() + any([": ", " - ", " – ", "- "]) + rows[lead].text
    }
    var result: [Row] = []
    for (index, row) in rows.enumerated() {
      result.append(row)
      guard index + 1 < rows.count, row.label == .paragraph, chance(18) else { continue }
      switch Int.random(in: 0..<10, using: &generator) {
      case 0...3: result += related(1...3)
      case 4...6: result += furniture([any(SitePhrases.inlineNotices)])
      case 7, 8: result += picture()
      default: result += furniture(some(SitePhrases.shares, 1...3))
      }
    }
    return result
  }

  private mutating func foot() -> [Row] {
    var pieces: [[Row]] = []
    if chance(18) {
      let mark = any(["(انتهى)", "انتهى", "***", "* * *", "// انتهى //", "ــــــــ"])
      pieces.append([Row(text: mark, label: mark.contains("نته") ? .endMark : .furniture)])
    }
    if chance(18) { pieces.append(source()) }
    if chance(10) { pieces.append(byline()) }
    if chance(8) { pieces.append([date()]) }
    if chance(30) { pieces.append(keywords()) }
    var rest: [[Row]] = []
    if chance(35) { rest.append(furniture(some(SitePhrases.shares, 1...7))) }
    if chance(35) { rest.append(related(1...5)) }
    if chance(20) { rest.append(comments()) }
    if chance(30) { rest.append(list()) }
    if chance(20) { rest.append(furniture([any(SitePhrases.longNotices)])) }
    if chance(45) { rest.append(furniture(some(SitePhrases.footNotices, 1...6))) }
    if chance(20) { rest.append(menu(2...10)) }
    if chance(20) { rest.append(furniture([any(SitePhrases.footNotices) + " " + paper])) }
    if chance(50) { rest.shuffle(using: &generator) }
    return (pieces + rest).flatMap(\.self)
  }

  private mutating func picture() -> [Row] {
    let caption = library.caption(&generator)
    let credit = any(["تصوير: ", "(تصوير ", "تصوير ", "عدسة: ", "صورة: "])
    let name = chance(50) ? person() : any(SitePhrases.agencies)
    let end = credit.hasPrefix("(") ? ")" : ""
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return [Row(text: credit + name + end, label: .photoCredit)]
    case 1:
      return [
        Row(text: caption, label: .caption), Row(text: credit + name + end, label: .photoCredit),
      ]
    case 2: return [Row(text: "\(caption) (\(any(SitePhrases.agencies)))", label: .caption)]
    default: return [Row(text: caption, label: .caption)]
    }
  }

  private mutating func related(_ count: ClosedRange<Int>) -> [Row] {
    let label = any(SitePhrases.relatedLabels)
    let titles = some(library.titles, count)
    if chance(30), let title = titles.first {
      let mark = label.hasSuffix(":") ? " " : any([": ", " : ", " | ", ".. "])
      return [Row(text: label + mark + title, label: .related)]
    }
    return [Row(text: label, label: .relatedLabel)]
      + titles.map { Row(text: $0, label: .related) }
  }

  /// A list of the whole site, with numbers, dates, pictures or summaries, or of names of columnists.
  private mutating func list() -> [Row] {
    var lines = [any(SitePhrases.listLabels)]
    let form = Int.random(in: 0..<6, using: &generator)
    for number in 1...Int.random(in: 2...6, using: &generator) {
      let title = any(library.titles)
      switch form {
      case 0: lines += ["\(number)", title]
      case 1: lines.append("\(number). \(title)")
      case 2: lines += [title, clock()]
      case 3: lines += [any(SitePhrases.sections), title]
      case 4: lines += [title, person()]
      default: lines.append(title)
      }
    }
    return furniture(lines)
  }

  private mutating func comments() -> [Row] {
    var lines = [any(SitePhrases.commentLabels)]
    if chance(60) {
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        lines.append(any(SitePhrases.commenters))
        if chance(30) { lines.append(clock()) }
        lines.append(any(SitePhrases.comments))
        if chance(30) { lines.append(any(["رد", "إعجاب", "0", "+1"])) }
      }
    }
    if chance(50) { lines += some(SitePhrases.commentForms, 1...6) }
    return furniture(lines)
  }

  private mutating func keywords() -> [Row] {
    let words = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      library.words(1...3, &generator)
    }
    let label = any(SitePhrases.keywordLabels)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      let mark = label.hasSuffix(":") ? " " : ": "
      return [Row(text: label + mark + words.joined(separator: any(["، ", " - ", " "])), label: .keywords)]
    case 1:
      return words.map {
        Row(text: "#" + $0.replacing(" ", with: "_"), label: .keywords)
      }
    default:
      let rows = chance(60) ? words : [words.joined(separator: any([" | ", "، ", "  "]))]
      return [Row(text: label, label: .keywordsLabel)]
        + rows.map { Row(text: $0, label: .keywords) }
    }
  }

  private mutating func source() -> [Row] {
    let label = any(SitePhrases.sourceLabels)
    let name = chance(50) ? any(SitePhrases.agencies) : any(SitePhrases.papers)
    return chance(85)
      ? [Row(text: label + " " + name, label: .source)]
      : [Row(text: label, label: .source), Row(text: name, label: .source)]
  }

  private mutating func agency() -> String {
    let (town, agency) = (any(SitePhrases.towns), any(SitePhrases.agencies))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return "\(town) \(agency)"
    case 1: return "\(town) - \(agency)"
    case 2: return "\(town)/ \(agency)"
    case 3: return "\(town) ـ «\(paper)»"
    case 4: return "\(paper) - \(agency)"
    case 5: return "\(paper) – \(town)"
    case 6: return "\(town): «\(paper)»"
    default: return "\(town) - \(person())"
    }
  }

  private mutating func byline() -> [Row] {
    let name = person()
    let title = any(["", "", "", "د. ", "أ. ", "م. ", "الدكتور ", "الأستاذ "])
    let label = any([
      "بقلم: ", "بقلم ", "بقلم/ ", "كتب: ", "كتب ", "كتبت: ", "كتب - ", "إعداد: ", "تقرير: ", "حوار: ",
      "حاوره: ", "أجرى الحوار: ", "الكاتب: ", "ترجمة: ", "By ", "تحرير: ", "المحرر: ", "متابعة: ",
      "بواسطة ", "نشر بواسطة ",
    ])
    let work = any(["كاتب وباحث", "كاتبة صحفية", "أستاذ جامعي", "صحافي مقيم في \(any(SitePhrases.towns))", "مراسل"])
    let text: String
    switch Int.random(in: 0..<12, using: &generator) {
    case 0...4: text = title + name
    case 5...7: text = label + title + name
    case 8: text = "\(any(SitePhrases.towns)) - \(name)"
    case 9: text = "\(name) - \(any(SitePhrases.towns))"
    case 10: text = "\(paper) - \(name)"
    default: text = "\(title)\(name) *"
    }
    let row = Row(text: text, label: .byline)
    return chance(8) ? [row, Row(text: work, label: .byline)] : [row]
  }

  private mutating func date() -> Row { Row(text: InventedDate.line(&generator), label: .date) }
  private mutating func clock() -> String { InventedDate.plain(&generator) }

  /// With no blank lines, with one between any two, with some by chance, or in the text alone.
  private mutating func spaced(_ rows: [Row]) -> [Row] {
    let blank = Row(text: "")
    let form = Int.random(in: 0..<4, using: &generator)
    return rows.flatMap { row -> [Row] in
      switch form {
      case 0: [row]
      case 1: [row, blank]
      case 2: row.label?.isText ?? false || row.label == .title ? [row, blank] : [row]
      default: chance(40) ? [row, blank] : [row]
      }
    }
  }
}
