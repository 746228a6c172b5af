import ArabicText
import Bytes

/// Moments as RFC 3339 writes them.
package enum Timestamp {
  /// A moment as `2015-01-21T07:01:00+03:00`.
  ///
  /// It is given in seconds since 1970-01-01T00:00:00Z, and told by a clock `offset` seconds east of
  /// UTC; an offset of part of a minute loses its seconds.
  package static func rfc3339(_ moment: (seconds: Int, offset: Int)) -> String {
    let minutes = moment.offset / 60
    let local = moment.seconds + minutes * 60
    let day = CivilDate(dayNumber: Int((Double(local) / 86_400).rounded(.down)))
    let clock = local - day.dayNumber * 86_400
    var text = ByteBuffer(capacity: 25)
    func append(_ mark: Unicode.Scalar?, _ number: Int) {
      if let mark { text.append(UInt8(ascii: mark)) }
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10))
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
    append(nil, day.year / 100)
    append(nil, day.year)
    append("-", day.month)
    append("-", day.day)
    append("T", clock / 3600)
    append(":", clock / 60 % 60)
    append(":", clock % 60)
    let distance = Int(minutes.magnitude)
    if distance == 0 {
      text.append(UInt8(ascii: "Z"))
    } else {
      append(minutes < 0 ? "-" : "+", distance / 60)
      append(":", distance % 60)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
