import Articles
import TestSupport

/// Puts labelled texts into surroundings of invented words, by chance that is the same on every machine.
struct Wrapper {
  private var generator: SplitMix64
  private var rows: [LabelledText.Row]
  private let phrases = InventedPhrases()

  /// One of several copies in a few surroundings each.
  static func wrapped(_ text: LabelledText, copy: Int) -> LabelledText {
    var wrapper = Wrapper(text, seed: UInt64(copy) + 1)
    switch Int.random(in: 0..<16, using: &wrapper.generator) {
    case 0...3: wrapper.shorten()
    case 4: wrapper.behead()
    case 5: wrapper.leaveOne()
    case 6: wrapper.makeNote()
    default: break
    }
    let form = Surrounding.allCases.suffix(7).randomElement(using: &wrapper.generator)
    if let form { wrapper.put(form) }
    for surrounding in Surrounding.allCases.prefix(11)
    where Int.random(in: 0..<4, using: &wrapper.generator) == 0 {
      wrapper.put(surrounding)
    }
    var result = text
    result.rows = wrapper.rows
    return result
  }

  /// The text in one surrounding; `nil` where that does not change it.
  static func wrapped(_ text: LabelledText, in surrounding: Surrounding) -> LabelledText? {
    var wrapper = Wrapper(text, seed: 1_000)
    let before = text.text
    wrapper.put(surrounding)
    var result = text
    result.rows = wrapper.rows
    return result.text == before ? nil : result
  }

  private init(_ text: LabelledText, seed: UInt64) {
    let hash = text.name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    generator = SplitMix64(seed: hash)
    rows = text.rows
  }
}

extension Wrapper {
  private mutating func put(_ surrounding: Surrounding) {
    switch surrounding {
    case .shortMenu: above(menu(1...4))
    case .longMenu: above(menu(5...12))
    case .siteName: above(furniture(phrases.siteName(&generator)))
    case .siteClock:
      above(furniture([phrases.siteName(&generator)[0], phrases.clock(&generator)]))
    case .path: above(furniture([phrases.path(&generator)]))
    case .cookies: above(furniture(phrases.cookies(&generator)))
    case .shareBar: underTitle(furniture(phrases.shareBar(&generator)))
    case .footer: below(menu(3...9) + furniture([phrases.copyright(&generator)]))
    case .mostRead: below(mostRead())
    case .teasers: below(teasers())
    case .comments: below(furniture(phrases.comments(&generator)))
    case .wrapped: wrap(at: Int.random(in: 60...100, using: &generator))
    case .withoutBlanks: rows.removeAll { $0.label == nil }
    case .doubledBlanks:
      rows = rows.flatMap { $0.label == nil ? [$0, $0] : [$0, LabelledText.Row(text: "")] }
    case .fullStop: closeTitle(with: ".")
    case .questionMark: closeTitle(with: "؟")
    case .colon: introduceTitle()
    case .latinMarks:
      for index in rows.indices {
        rows[index].text = String(
          rows[index].text.map { $0 == "،" ? "," : $0 == "؟" ? "?" : $0 == "؛" ? ";" : $0 })
      }
    }
  }

  private func furniture(_ lines: [String]) -> [LabelledText.Row] {
    lines.map { LabelledText.Row(text: $0, label: .furniture) }
  }

  private mutating func menu(_ count: ClosedRange<Int>) -> [LabelledText.Row] {
    let count = Int.random(in: count, using: &generator)
    return furniture((0..<count).map { _ in phrases.menuLabel(&generator, words(1...2)) })
  }

  /// A few words of the text itself: a menu that no list of words knows.
  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let lines = rows.filter { $0.label == .paragraph }
    guard let line = lines.randomElement(using: &generator) else { return "عناوين" }
    let words = line.text.split(separator: " ").filter { $0.allSatisfy(\.isLetter) && $0.count > 3 }
    guard !words.isEmpty else { return "ملفات" }
    return (0..<Int.random(in: count, using: &generator))
      .compactMap { _ in words.randomElement(using: &generator).map { String($0) } }
      .joined(separator: " ")
  }

  private mutating func mostRead() -> [LabelledText.Row] {
    var lines = [phrases.mostRead(&generator)]
    for number in 1...Int.random(in: 3...6, using: &generator) {
      if Bool.random(using: &generator) {
        lines += ["\(number)", phrases.headline(&generator)]
      } else {
        lines.append("\(number). " + phrases.headline(&generator))
      }
    }
    return furniture(lines)
  }

  private mutating func teasers() -> [LabelledText.Row] {
    var lines = [LabelledText.Row(text: phrases.relatedLabel(&generator), label: .relatedLabel)]
    let hasSummaries = Bool.random(using: &generator)
    for _ in 0..<Int.random(in: 2...5, using: &generator) {
      lines.append(LabelledText.Row(text: phrases.headline(&generator), label: .related))
      guard hasSummaries else { continue }
      lines.append(LabelledText.Row(text: phrases.summary(&generator), label: .related))
    }
    return lines
  }
}

extension Wrapper {
  private mutating func above(_ lines: [LabelledText.Row]) {
    rows.insert(contentsOf: spaced(lines), at: 0)
  }

  private mutating func below(_ lines: [LabelledText.Row]) {
    rows += [LabelledText.Row(text: "")] + spaced(lines)
  }

  private mutating func underTitle(_ lines: [LabelledText.Row]) {
    guard let title = rows.firstIndex(where: { $0.label == .title }) else { return }
    rows.insert(contentsOf: spaced(lines), at: title + 1)
  }

  /// The lines with blank lines between or after them, or without any.
  private mutating func spaced(_ lines: [LabelledText.Row]) -> [LabelledText.Row] {
    let blank = LabelledText.Row(text: "")
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return lines
    case 1: return lines + [blank]
    default: return lines.flatMap { [$0, blank] }
    }
  }

  private mutating func closeTitle(with mark: String) {
    for index in rows.indices
    where rows[index].label == .title || rows[index].label == .repeatedTitle {
      guard let last = rows[index].text.last, last.isLetter || last.isNumber else { continue }
      rows[index].text += mark
    }
  }

  private mutating func introduceTitle() {
    guard let title = rows.firstIndex(where: { $0.label == .title }) else { return }
    rows[title].text = phrases.speaker(&generator) + ": " + rows[title].text
  }

  /// Leaves the head and one to three paragraphs, which may be as short as a note.
  private mutating func shorten() {
    let paragraphs = rows.indices.filter { rows[$0].label == .paragraph }
    guard paragraphs.count > 1 else { return }
    let last = paragraphs[Int.random(in: 0..<min(3, paragraphs.count - 1), using: &generator)]
    rows.removeSubrange((last + 1)...)
    guard Bool.random(using: &generator) else { return }
    for index in paragraphs where index <= last {
      let words = rows[index].text.split(separator: " ")
      let count = Int.random(in: 1...8, using: &generator)
      guard words.count > count else { continue }
      rows[index].text = words.prefix(count).joined(separator: " ") + "."
    }
  }

  /// Leaves what begins with the running text, as where a scraper missed the headline.
  private mutating func behead() {
    guard let first = rows.firstIndex(where: { $0.label == .paragraph }),
      rows[first...].allSatisfy({ $0.label != .repeatedTitle && $0.label != .title })
    else { return }
    rows.removeSubrange(..<first)
  }

  /// Leaves a single paragraph, or a few words of it: whatever it is like, it is the text.
  private mutating func leaveOne() {
    guard var row = rows.first(where: { $0.label == .paragraph }) else { return }
    if Bool.random(using: &generator) {
      let count = Int.random(in: 1...6, using: &generator)
      row.text = row.text.split(separator: " ").prefix(count).joined(separator: " ")
    }
    rows = [row]
  }

  /// Leaves a headline and a paragraph of a few words each.
  private mutating func makeNote() {
    guard let title = rows.first(where: { $0.label == .title }),
      let paragraph = rows.first(where: { $0.label == .paragraph })
    else { return }
    func words(of row: LabelledText.Row, _ count: ClosedRange<Int>) -> LabelledText.Row {
      var row = row
      let count = Int.random(in: count, using: &generator)
      row.text = row.text.split(separator: " ").prefix(count).joined(separator: " ")
      return row
    }
    var text = words(of: paragraph, 1...9)
    if Bool.random(using: &generator) { text.text += "." }
    rows = [words(of: title, 2...6), LabelledText.Row(text: ""), text]
  }

  private mutating func wrap(at width: Int) {
    rows = rows.flatMap { row -> [LabelledText.Row] in
      guard row.label == .paragraph || row.label == .summary, row.text.count > width else {
        return [row]
      }
      var (lines, line) = ([LabelledText.Row](), "")
      for word in row.text.split(separator: " ") {
        if line.count + word.count + 1 > width, !line.isEmpty {
          lines.append(LabelledText.Row(text: line, label: row.label))
          line = ""
        }
        line += line.isEmpty ? String(word) : " " + word
      }
      return lines + [LabelledText.Row(text: line, label: row.label)]
    }
  }
}
