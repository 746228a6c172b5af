import ArabicText
import Bytes
import Diagnostics
import YAMLReading

/// A date as editors and programs write it in a field.
struct WrittenDate: Sendable, Hashable {
  /// The date that is meant.
  let edtf: EDTF
  /// What speaks against it, as a sentence for the editor.
  var doubt: Message?

  /// Reads EDTF, RFC 3339 and what is near them (`2020-1-2`, `2020/01/02`), RFC 2822 and other English
  /// dates, seconds or milliseconds since 1970, and dates as they stand in Arabic text, in any digits.
  init?(_ text: String) {
    guard let date = Self.date(text) else { return nil }
    // Nothing was published before our era, and no address has its years.
    guard date.edtf.earliest?.year ?? 0 >= 0, date.edtf.latest?.year ?? 0 >= 0 else { return nil }
    self = date
  }

  init(edtf: EDTF, doubt: Message? = nil) {
    self.edtf = edtf
    self.doubt = doubt
  }
}

extension WrittenDate {
  private static func date(_ text: String) -> WrittenDate? {
    let text = Trimming.text(of: text)
    if let edtf = EDTF(text) ?? EDTF(timestamp: text) ?? unixTime(text) ?? nearISO(text) {
      return WrittenDate(edtf: edtf)
    }
    if let date = EnglishDate(text) { return WrittenDate(edtf: date.edtf, doubt: date.doubt) }
    if let line = DateStamp.read(text), line.isWhole, line.mentions.count == 1 {
      return WrittenDate(edtf: line.publication.edtf, doubt: line.publication.wordedDoubt)
    }
    return DateReader().date(text).map { WrittenDate(edtf: $0) }
  }

  /// The seconds since 1970, in nine or ten digits, or the milliseconds, in twelve or thirteen: from 1973 to 2286.
  private static func unixTime(_ text: String) -> EDTF? {
    guard [9, 10, 12, 13].contains(text.utf8.count), let number = Int(text), number > 0 else {
      return nil
    }
    let seconds = text.utf8.count > 10 ? number / 1_000 : number
    let clock = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
    let day = CivilDate(dayNumber: seconds / 86_400)
    return EDTF(timestamp: "\(day)T\(clock[0]):\(clock[1]):\(clock[2])Z")
  }

  /// A date whose parts are in the order of ISO 8601, and with other signs between them, without leading
  /// zeros, or in other digits.
  private static func nearISO(_ text: String) -> EDTF? {
    var latin = DigitSystem.latin.converting(text)
    if latin.utf8.count == 8, latin.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      latin = "\(latin.prefix(4))-\(latin.dropFirst(4).prefix(2))-\(latin.suffix(2))"
    }
    let year = latin.utf8.prefix { (0x30...0x39).contains($0) }
    // A year in Arabic digits before these is one of the Hijra.
    guard year.count == 4,
      text.utf8.allSatisfy({ $0 < 0x80 }) || !year.starts(with: "1".utf8)
        || year.dropFirst().first ?? 0 >= UInt8(ascii: "5")
    else { return nil }
    var date = String(Substring(year))
    var rest = latin.utf8[year.endIndex...]
    for _ in 0..<2 {
      guard let sign = rest.first, "-/.".utf8.contains(sign) else { break }
      let number = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...2).contains(number.count) else { return nil }
      date += (number.count == 1 ? "-0" : "-") + String(Substring(number))
      rest = rest[number.endIndex...]
    }
    guard let next = rest.first else { return EDTF(date) }
    guard next == UInt8(ascii: " ") || next | 0x20 == UInt8(ascii: "t") else { return nil }
    var time = Trimming.text(of: String(Substring(rest.dropFirst())))
    for zone in [" UTC", " GMT", "UTC", "GMT"] where time.hasEnding(zone) {
      time = Trimming.text(of: String(time.dropLast(zone.utf8.count))) + "Z"
    }
    let hour = time.utf8.prefix { (0x30...0x39).contains($0) }
    let isHour = hour.count == time.utf8.count
    return EDTF(timestamp: "\(date) \(hour.count == 1 ? "0" : "")\(time)\(isHour ? ":00" : "")")
  }
}

extension YAMLScalarKind<WrittenDate> {
  /// A date or an instant, in any of the forms that editors write.
  static let date = YAMLScalarKind(expectation: expectedDate) { $0.text.flatMap(WrittenDate.init) }

  /// A date that decides whether an article is on the site, so it must begin at some moment and leave no
  /// doubt.
  static let moment = YAMLScalarKind(
    expectation: expectedDate
      + Message(", and can be read in one way only", ar: "، ولا يُقرأ إلا على وجه واحد")
      + whatFollows
  ) { node in
    date.read(node).flatMap { $0.edtf.earliest == nil || $0.doubt != nil ? nil : $0 }
  }

  private static let expectedDate = Message(
    "a date that exists, such as 2015-01-21, 21 يناير 2015, 2013-11, 1990~, 2022-02/.. or "
      + "2015-01-21T07:01:00+03:00",
    ar: """
      تاريخًا موجودًا، مثل \("2015-01-21") أو 21 يناير 2015 أو \("2013-11") أو \("1990~") أو \
      \("2022-02/..") أو \("2015-01-21T07:01:00+03:00")
      """)
}

extension DateMention {
  /// ``doubt`` in each language.
  fileprivate var wordedDoubt: Message? {
    guard let doubt, let arabicDoubt else { return nil }
    return Message(doubt, ar: ArabicWords(arabicDoubt))
  }
}
