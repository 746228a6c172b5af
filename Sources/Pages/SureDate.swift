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

  init?(_ publication: Publication) {
    guard let date = publication.date, publication.confidence == .certain, date.isPlain else {
      return nil
    }
    switch publication.basis {
    case .printed, .sidecar, .frontMatter: edtf = date
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
    [edtf.year, edtf.month, edtf.civilDate?.day].prefix { $0 != nil }.compactMap(\.self)
  }

  /// Year, month and day, as far as they are known, with leading zeros: `2015/01/21`.
  func parts(separatedBy separator: String) -> String {
    edtf.dateOnly.description.split(separator: "-").joined(separator: separator)
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
