import ArabicText
import Articles
import Site

/// A date of publication that may be stated as a fact to machines, which know no «about».
///
/// It was printed or an editor gave it, nothing in it is doubtful, and it is no bound: all else is
/// for readers only, because neither schema.org nor citation formats can mark it as inferred.
struct SureDate: Sendable, Hashable {
  /// A year, a month, a day, or a day with a clock.
  let edtf: EDTF
  /// The same without its clock by ISO 8601, as exact as it is known: `2015-01-21`, `2013-11`.
  let day: String
  /// Its year, 1...9999.
  let year: Int

  init?(_ publication: Publication) {
    guard let date = publication.date, publication.confidence == .certain, date.isPlain,
      let year = date.year
    else { return nil }
    switch publication.basis {
    case .printed, .sidecar, .frontMatter:
      edtf = date
      day = date.dateOnly.description
      self.year = year
    case .relative, .mentions, .none: return nil
    }
  }

  /// The date by ISO 8601, as exact as it is known: `2013-11`, or `2015-01-21T07:01:00+03:00` with
  /// the offset of `zone` where the date has none of its own.
  func iso8601(in zone: ZoneRule) -> String {
    guard edtf.time != nil, let instant = zone.instant(of: edtf) else { return edtf.description }
    return Timestamp.rfc3339(instant)
  }

  /// Year, month and day, as far as they are known.
  var numbers: [Int] {
    guard let month = edtf.month else { return [year] }
    guard let date = edtf.civilDate else { return [year, month] }
    return [year, month, date.day]
  }

  /// Year, month and day, as far as they are known, with slashes: `2015/01/21`.
  var slashed: String {
    let (hyphen, slash) = (UInt8(ascii: "-"), UInt8(ascii: "/"))
    return String(decoding: day.utf8.map { $0 == hyphen ? slash : $0 }, as: UTF8.self)
  }
}

extension EDTF {
  /// Whether it is a year, month, day or moment without doubt or gap: all that HTML can say.
  var isPlain: Bool {
    // HTML has no year 0 and none before it.
    !isInterval && qualifier == .none && precision >= .year && precision != .season
      && year ?? 0 > 0 && isSpecified
  }
}
