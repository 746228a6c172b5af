import ArabicText

/// What the date lines and datelines of a text say of when it was published and changed.
///
/// Of several lines the one that is labelled as the date of publication wins, then the first under
/// the headline, for what stands above it may be the clock of the page; then a dateline's date, that
/// of a byline, and at last the date of a change, which is only a likely one.
struct PrintedDates {
  private(set) var publication: Manuscript.PrintedDate?
  private(set) var updated: EDTF?

  /// Reads the date lines; `dateline` is the one that says where from.
  init(_ labelling: Labelling, dateline: Evidenced<Dateline>?) {
    let clocks = Self.linesOfClocks(labelling)
    let stamps = Self.stamps(labelling).filter { $0.found.isLabelled || !clocks.contains($0.line) }
    updated = stamps.lazy.compactMap(\.found.updated).first?.edtf
    let title = labelling.lines(labelled: .title).first?.number ?? 0
    let dated = stamps.filter { $0.found.updated != $0.found.publication }
    let chosen =
      dated.first(where: \.found.isLabelled) ?? dated.first { $0.line > title } ?? dated.last
    if let chosen {
      let days = Set(
        dated.count > 1
          ? dated.filter { !$0.found.isLabelled }.map { $0.found.publication.edtf.civilDate } : [])
      publication = Self.date(
        chosen.found.publication, line: chosen.line,
        isDoubtful: !chosen.found.isLabelled && days.count > 1)
    } else if let mention = dateline?.value.date, let line = dateline?.line {
      publication = Self.date(mention, line: line, isDoubtful: false)
    } else if let signed = Self.signed(labelling) {
      publication = Self.date(signed.found.publication, line: signed.line, isDoubtful: false)
    } else if let update = stamps.first {
      publication = Self.date(update.found.publication, line: update.line, isDoubtful: true)
    }
  }

  private struct Stamp {
    let found: DateLine
    /// 1-based.
    let line: Int
  }

  /// The lines in which a date is rather the clock of the page, unless it is labelled: they stand above
  /// the headline and not with it, for parts of the page stand between them.
  private static func linesOfClocks(_ labelling: Labelling) -> Range<Int> {
    let lines = labelling.lines
    let head: [LineLabel?] = [.date, .kicker, .section, .byline, .agency]
    guard let title = lines.indices.first(where: { labelling.label(at: $0) == .title }),
      let part = lines[..<title].indices.last(where: { !head.contains(labelling.label(at: $0)) })
    else { return 0..<0 }
    return 0..<lines[part].number
  }

  /// The date lines; where a label has a line of its own, it is read with the next.
  private static func stamps(_ labelling: Labelling) -> [Stamp] {
    var label = ""
    let places = labelling.lines.indices.filter { labelling.label(at: $0) == .date }
    return places.compactMap { index in
      let line = labelling.lines[index]
      // Reckoned from the moment at which the page was saved, which nobody knows.
      if RelativeTime.isOne(line) { return nil }
      guard line.digits > 0 else {
        label = line.text + " "
        return nil
      }
      defer { label = "" }
      let known = label.isEmpty ? labelling.dates[index] : nil
      return (known ?? DateStamp.read(label + line.text)).map {
        Stamp(found: $0, line: line.number)
      }
    }
  }

  /// The date that is glued to a name: «كتب سامي الخالدي يوم 25 - 09 - 2012».
  private static func signed(_ labelling: Labelling) -> Stamp? {
    labelling.lines(labelled: .byline).lazy.filter { $0.digits >= 4 }.compactMap { line in
      DateStamp.read(line.text).map { Stamp(found: $0, line: line.number) }
    }.first
  }

  private static func date(
    _ mention: DateMention, line: Int, isDoubtful: Bool
  ) -> Manuscript.PrintedDate {
    // Months of the Hijri calendar begin by sighting, a day before or after the tables.
    let isHijriAlone =
      (mention.rule == .hijriDate || mention.rule == .numericHijriDate) && mention.weekday == nil
    return Manuscript.PrintedDate(
      edtf: mention.edtf, printed: mention.text, line: line,
      isDoubtful: isDoubtful || mention.isAmbiguous || mention.warning != nil || isHijriAlone,
      contradiction: mention.warning)
  }
}
