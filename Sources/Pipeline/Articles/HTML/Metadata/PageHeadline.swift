import ArabicText

/// The headline in the metadata of a page, and the name of the site beside it.
struct PageHeadline {
  /// The first headline without the name of the site; `nil` where the page names none.
  let headline: Evidenced<String>?
  /// The name of the site: what the metadata call it, else what was cut off a title.
  let publisher: Evidenced<String>?
  /// All headlines of the metadata as they stand and without the name of the site, the most
  /// trustworthy first.
  let candidates: [String]

  init(_ page: PageTree, _ names: SiteNames) {
    let titles = page.metadata[.title]
    let headings = page.lines.lazy.filter { $0.markup.isHeading }.prefix(Self.mostHeadings)
    let others = Set(
      (titles.map(\.value) + headings.map(\.text)).filter { names.evidence(for: $0) == nil }
        .map { Phrase.subject($0) })
    let parts = titles.map { Self.parts(of: $0.value, names, others) }
    headline =
      zip(titles, parts).lazy.compactMap { entry, parts in
        parts.headline.map { Evidenced($0, .printed, line: entry.line) }
      }.first
    let declared = page.metadata[.publisher].first.map {
      Evidenced($0.value, .printed, line: $0.line)
    }
    publisher =
      declared
      ?? zip(titles, parts).lazy.compactMap { entry, parts in
        parts.site.map { Evidenced($0, .printed, line: entry.line) }
      }.first
    candidates = titles.map(\.value) + parts.compactMap(\.headline)
  }
}

extension PageHeadline {
  private static let mostWordsOfSite = 5
  private static let mostHeadings = 40

  /// A title cut into the headline and the name of the site.
  ///
  /// A part at an end is cut off where something of the page says that it is the name of the site, or
  /// where another title, or a heading, is the rest. After a bar a name needs no evidence, for no
  /// headline has bars; what stood before the name of the site may be that of a section.
  private static func parts(
    of title: String, _ names: SiteNames, _ others: Set<[UInt8]>
  ) -> (headline: String?, site: String?) {
    var parts = segments(of: title, names)[...]
    var site: String?
    while parts.count > 1, let first = parts.first, let last = parts.last {
      let (head, tail) = (joined(parts.dropLast(), title), joined(parts.dropFirst(), title))
      if others.contains(Phrase.subject(head)), isShort(last.text),
        LineForm(head).wordCount > 1
      {
        site = site ?? String(last.text)
        parts = parts.dropLast()
      } else if others.contains(Phrase.subject(tail)), isShort(first.text),
        LineForm(tail).wordCount > LineForm(String(first.text)).wordCount
      {
        site = site ?? String(first.text)
        parts = parts.dropFirst()
      } else if site == nil ? names.evidence(for: last.text) != nil : names.isName(last.text) {
        site = site ?? String(last.text)
        parts = parts.dropLast()
      } else if site == nil, names.evidence(for: first.text).map({ $0 > .listed }) == true {
        site = site ?? String(first.text)
        parts = parts.dropFirst()
      } else if site == nil ? isAfterBar(last, head) : isSection(last.text) {
        if site == nil { site = String(last.text) }
        parts = parts.dropLast()
      } else {
        break
      }
    }
    if parts.count == 1, let only = parts.first, names.isName(only.text) {
      return (nil, site ?? String(only.text))
    }
    let headline = joined(parts, title)
    return (headline.isEmpty ? nil : headline, site.flatMap { isSection($0[...]) ? nil : $0 })
  }

  private static func isShort(_ part: Substring) -> Bool {
    LineForm(String(part)).wordCount <= mostWordsOfSite
  }

  private static func isAfterBar(_ last: Segment, _ head: String) -> Bool {
    let words = LineForm(String(last.text)).wordCount
    return last.separator == "|" && words <= mostWordsOfSite
      && words <= LineForm(head).wordCount
  }

  private static func isSection(_ part: Substring) -> Bool {
    SectionCue.names.covers(Phrase.subject(String(part)))
  }

  private struct Segment {
    let text: Substring
    /// What stands before it.
    let separator: Unicode.Scalar?
  }

  private static func joined(_ parts: ArraySlice<Segment>, _ title: String) -> String {
    guard let first = parts.first, let last = parts.last else { return "" }
    return String(title[first.text.startIndex..<last.text.endIndex])
  }

  /// The parts of a title between bars, dashes and arrows, without the white space round them.
  ///
  /// A colon without white space before it is one only after a name that is sure: «المدار: عنوان».
  private static func segments(of title: String, _ names: SiteNames) -> [Segment] {
    let scalars = title.unicodeScalars
    var parts: [Segment] = []
    var (start, separator): (String.Index, Unicode.Scalar?) = (scalars.startIndex, nil)
    func close(at end: String.Index) {
      let part = title[start..<end]
      guard let first = part.unicodeScalars.firstIndex(where: { !Scalars.isSpace($0) }),
        let last = part.unicodeScalars.lastIndex(where: { !Scalars.isSpace($0) })
      else { return }
      parts.append(
        Segment(text: part[first..<scalars.index(after: last)], separator: separator))
    }
    for index in scalars.indices where isSeparator(scalars, index) {
      close(at: index)
      (start, separator) = (scalars.index(after: index), scalars[index])
    }
    close(at: scalars.endIndex)
    guard parts.count == 1, let colon = scalars.firstIndex(of: ":"),
      names.evidence(for: Trimming.spaces(scalars[..<colon])) == .declared
    else { return parts }
    parts = []
    start = scalars.startIndex
    close(at: colon)
    (start, separator) = (scalars.index(after: colon), ":")
    close(at: scalars.endIndex)
    return parts
  }

  /// Whether a bar stands there, or a dash, an arrow, a colon or a bullet between white space.
  private static func isSeparator(
    _ scalars: String.UnicodeScalarView, _ index: String.Index
  ) -> Bool {
    if scalars[index] == "|" { return true }
    guard "-–—»«:•·›/~".unicodeScalars.contains(scalars[index]), index > scalars.startIndex else {
      return false
    }
    let next = scalars.index(after: index)
    return next < scalars.endIndex && Scalars.isSpace(scalars[next])
      && Scalars.isSpace(scalars[scalars.index(before: index)])
  }
}
