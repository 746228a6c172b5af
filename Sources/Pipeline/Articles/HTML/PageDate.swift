import ArabicText
import Diagnostics

/// When a page was published, by what its article prints and by what its metadata declare.
///
/// Where both name one day, the more exact of them counts. Where they name two days that follow each
/// other, metadata in universal time has passed midnight, and the printed day counts. Where they are
/// farther apart the metadata hold the clock of a later change or of a crawler: then too the printed
/// day counts, as doubtful, and an editor is told.
struct PageDate {
  private(set) var publication: Manuscript.PrintedDate?
  let updated: EDTF?
  private(set) var diagnostics: [Diagnostic] = []

  /// Weighs the printed dates of an article against the metadata of its page, the file `path`.
  init(
    printed: Manuscript.PrintedDate?, updated: EDTF?, metadata: PageMetadata, path: String
  ) {
    let declared = metadata.published.compactMap(Self.date)
    publication = printed ?? declared.first
    if let printed, let first = declared.first {
      publication = Self.agreed(printed, declared) ?? Self.nearest(printed, first)
      if publication == nil {
        publication = Manuscript.PrintedDate(
          edtf: printed.edtf, printed: printed.printed, line: printed.line, isDoubtful: true)
        diagnostics = [Self.conflict(printed, first, path)]
      }
    }
    let day = publication?.edtf.civilDate
    self.updated =
      updated
      ?? metadata.modified.lazy.compactMap(Self.date).map(\.edtf).first { edtf in
        guard let changed = edtf.civilDate, let day else { return false }
        return changed > day
      }
  }
}

extension PageDate {
  /// The earliest year of a page of the web; systems write others for a date that they lack.
  private static let firstYear = 1991

  /// The date that metadata declare, in ISO 8601 or in words.
  private static func date(_ entry: PageMetadata.Entry) -> Manuscript.PrintedDate? {
    guard let edtf = EDTF(timestamp: entry.value) ?? inWords(entry.value),
      let day = edtf.civilDate, day.year >= firstYear
    else { return nil }
    return Manuscript.PrintedDate(
      edtf: edtf, printed: entry.value, line: entry.line, isDoubtful: false)
  }

  private static func inWords(_ text: String) -> EDTF? {
    text.utf8.count <= longest ? DateStamp.read(text)?.publication.edtf : nil
  }

  private static let longest = 120

  /// The date of the day that the page prints and that its metadata declare too.
  private static func agreed(
    _ printed: Manuscript.PrintedDate, _ declared: [Manuscript.PrintedDate]
  ) -> Manuscript.PrintedDate? {
    guard let same = declared.first(where: { $0.edtf.civilDate == printed.edtf.civilDate }) else {
      return nil
    }
    let isFiner = printed.edtf.time == nil && same.edtf.time != nil
    return Manuscript.PrintedDate(
      edtf: isFiner ? same.edtf : printed.edtf, printed: printed.printed, line: printed.line,
      isDoubtful: false)
  }

  /// Of two days that follow each other, or that day and month in another order tell apart, the one
  /// to trust; `nil` where the dates have nothing to do with each other.
  private static func nearest(
    _ printed: Manuscript.PrintedDate, _ declared: Manuscript.PrintedDate
  ) -> Manuscript.PrintedDate? {
    guard let day = printed.edtf.civilDate, let other = declared.edtf.civilDate else {
      return declared
    }
    let isSwapped = day.year == other.year && day.month == other.day && day.day == other.month
    if isSwapped && printed.isDoubtful { return declared }
    guard abs(day.dayNumber - other.dayNumber) <= 1 else { return nil }
    return printed.isDoubtful ? declared : printed
  }

  private static func conflict(
    _ printed: Manuscript.PrintedDate, _ declared: Manuscript.PrintedDate, _ path: String
  ) -> Diagnostic {
    Diagnostic(
      .note, "date-conflict",
      "the page prints \(printed.edtf.dateOnly) as its date and declares "
        + "\(declared.edtf.dateOnly) in line \(declared.line); the printed date was taken: "
        + "set ‘date’ in a sidecar if it is wrong",
      at: SourceLocation(file: path, line: printed.line))
  }
}
