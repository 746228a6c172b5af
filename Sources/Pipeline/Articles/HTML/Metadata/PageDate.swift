import ArabicText
import Diagnostics

/// When a page was published, by what its article prints, by what its metadata declare, and by what the elements
/// `time` round its headline say to machines.
///
/// Where both name one day, the more exact of them counts. Where they name successive days, the
/// metadata are in universal time, which has passed midnight, and the printed day counts. Where they
/// are farther apart, the metadata give the time of a later change or of a crawler: the printed day
/// counts, as doubtful, with a note for the editor.
struct PageDate {
  private(set) var publication: Manuscript.PrintedDate?
  let updated: EDTF?
  private(set) var diagnostics: [Diagnostic] = []

  /// Weighs the printed dates of an article against the metadata of its page, the file `path`.
  init(
    printed: Manuscript.PrintedDate?, updated: EDTF?, metadata: PageMetadata,
    stamps: [PageMetadata.Entry], path: String
  ) {
    let declared = (metadata[.published] + stamps).compactMap(Self.date)
    publication = printed ?? declared.first
    if let printed, let first = declared.first {
      publication = Self.agreed(printed, declared) ?? Self.nearest(printed, first)
      if publication == nil {
        publication = Self.date(printed.edtf, as: printed, isDoubtful: true)
        diagnostics = [Self.conflict(printed, first, path)]
      }
    }
    let day = publication?.edtf.civilDate
    self.updated =
      updated
      ?? metadata[.modified].lazy.compactMap(Self.date).map(\.edtf).first { edtf in
        day.flatMap { day in edtf.civilDate.map { $0 > day } } ?? false
      }
  }

  /// The earliest year of a web page; systems write earlier ones for a missing date.
  private static let firstYear = 1991

  /// The date that metadata declare, in ISO 8601 or in words.
  private static func date(_ entry: PageMetadata.Entry) -> Manuscript.PrintedDate? {
    let text = entry.value
    let inWords = { text.utf8.count <= longest ? DateStamp.read(text)?.publication.edtf : nil }
    guard let edtf = EDTF(timestamp: text) ?? inWords(),
      let day = edtf.civilDate, day.year >= firstYear
    else { return nil }
    return Manuscript.PrintedDate(edtf: edtf, printed: text, line: entry.line, isDoubtful: false)
  }

  /// The longest date in words, in bytes of UTF-8.
  private static let longest = 120

  private static func date(
    _ edtf: EDTF, as printed: Manuscript.PrintedDate, isDoubtful: Bool
  ) -> Manuscript.PrintedDate {
    Manuscript.PrintedDate(
      edtf: edtf, printed: printed.printed, line: printed.line, isDoubtful: isDoubtful)
  }

  /// The date of the day that the page prints and that its metadata declare too.
  private static func agreed(
    _ printed: Manuscript.PrintedDate, _ declared: [Manuscript.PrintedDate]
  ) -> Manuscript.PrintedDate? {
    guard let same = declared.first(where: { $0.edtf.civilDate == printed.edtf.civilDate }) else {
      return nil
    }
    let isFiner = printed.edtf.time == nil && same.edtf.time != nil
    return date(isFiner ? same.edtf : printed.edtf, as: printed, isDoubtful: false)
  }

  /// Of two successive days, or two that differ by the order of day and month, the one to trust; `nil`
  /// where the dates have nothing to do with each other.
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
      ar: """
        الصفحة تطبع التاريخ \(printed.edtf.dateOnly) وتعلن \(declared.edtf.dateOnly) في السطر \
        \(declared.line)؛ أُخذ بالمطبوع: اكتب \("date") في ملف مرافق إن كان خطأ
        """,
      at: SourceLocation(file: path, line: printed.line))
  }
}
