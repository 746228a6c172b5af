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
    return Timestamp.rfc3339(seconds: instant.seconds, offset: instant.offset)
  }

  /// Year, month and day, as far as they are known.
  var numbers: [Int] {
    guard let month = edtf.month else { return [year] }
    guard let date = edtf.civilDate else { return [year, month] }
    return [year, month, date.day]
  }

  /// Year, month and day, as far as they are known, with leading zeros and an ASCII mark between
  /// them: `2015/01/21`.
  func parts(separatedBy separator: Unicode.Scalar) -> String {
    let separator = UInt8(ascii: separator)
    return String(
      decoding: day.utf8.map { $0 == UInt8(ascii: "-") ? separator : $0 }, as: UTF8.self)
  }
}

extension EDTF {
  /// Whether the date is a year, a month, a day or a moment without any doubt or gap in it: what
  /// HTML and JSON-LD can say.
  var isPlain: Bool {
    guard !isInterval, qualifier == .none, precision >= .year, precision != .season,
      // HTML has no year 0.
      year != 0
    else { return false }
    return isSpecified
  }
}
