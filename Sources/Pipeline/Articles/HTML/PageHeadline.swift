import ArabicText

/// The headline in the metadata of a page, and the name of the site beside it.
enum PageHeadline {
  private static let mostWordsOfSite = 5

  /// The first headline without the name of the site.
  static func headline(_ metadata: PageMetadata) -> Evidenced<String>? {
    guard let entry = metadata[.title].first else { return nil }
    let names = metadata[.publisher].map { Phrase.subject($0.value) }
    var parts = segments(of: entry.value)[...]
    while parts.count > 1, let first = parts.first, let last = parts.last {
      if isSite(last, beside: first, among: names) {
        parts = parts.dropLast()
      } else if isSite(first, beside: last, among: names) {
        parts = parts.dropFirst()
      } else {
        break
      }
    }
    guard let first = parts.first, let last = parts.last else { return nil }
    let text = String(entry.value[first.startIndex..<last.endIndex])
    return Evidenced(text, .printed, line: entry.line)
  }

  /// The name of the site: what the metadata call it, else what follows the headline in a title.
  static func publisher(_ metadata: PageMetadata, headline: String?) -> Evidenced<String>? {
    if let entry = metadata[.publisher].first {
      return Evidenced(entry.value, .printed, line: entry.line)
    }
    let headline = headline.map(Phrase.subject) ?? []
    for entry in metadata[.title] {
      let parts = segments(of: entry.value)
      guard parts.count > 1, let last = parts.last, Phrase.subject(String(last)) != headline,
        LineForm(String(last)).wordCount <= mostWordsOfSite
      else { continue }
      return Evidenced(String(last), .printed, line: entry.line)
    }
    return nil
  }

  /// Whether a part at one end of a title is the name of the site, or of a section, and not the
  /// headline at the other end.
  private static func isSite(
    _ part: Substring, beside other: Substring, among names: [[UInt8]]
  ) -> Bool {
    let subject = Phrase.subject(String(part))
    guard names.isEmpty else {
      // «المدار» and «المدار.نت» are one.
      return names.contains { $0.starts(with: subject) || subject.starts(with: $0) }
    }
    let words = LineForm(String(part)).wordCount
    return words <= mostWordsOfSite && words <= LineForm(String(other)).wordCount
  }

  /// The parts of a title between bars, dashes and arrows, without the white space round them.
  private static func segments(of title: String) -> [Substring] {
    let scalars = title.unicodeScalars
    var parts: [Substring] = []
    var start = scalars.startIndex
    for index in scalars.indices where isSeparator(scalars, index) {
      parts.append(title[start..<index])
      start = scalars.index(after: index)
    }
    return (parts + [title[start...]]).compactMap { part in
      guard let first = part.unicodeScalars.firstIndex(where: { !Scalars.isSpace($0) }),
        let last = part.unicodeScalars.lastIndex(where: { !Scalars.isSpace($0) })
      else { return nil }
      return part[first..<scalars.index(after: last)]
    }
  }

  /// Whether a bar stands there, or a dash, an arrow, a colon or a bullet between white space.
  private static func isSeparator(
    _ scalars: String.UnicodeScalarView, _ index: String.Index
  ) -> Bool {
    if scalars[index] == "|" { return true }
    guard "-–—»«:•".unicodeScalars.contains(scalars[index]), index > scalars.startIndex else {
      return false
    }
    let next = scalars.index(after: index)
    return next < scalars.endIndex && Scalars.isSpace(scalars[next])
      && Scalars.isSpace(scalars[scalars.index(before: index)])
  }
}
