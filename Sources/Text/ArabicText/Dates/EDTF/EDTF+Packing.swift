extension EDTF {
  /// The date as one number, for what keeps many of them; `nil` for an interval and for a date with
  /// unspecified digits, a qualifier or a year before 0, which are few.
  ///
  /// From the lowest bits: day (5), month (5), year (14), and with a clock 1 (1), hour (5), minute
  /// (6), second + 1 (6), offset + 1440 (12); 0 for what is not known.
  package var packed: UInt64? {
    guard case .date(let date) = content, date.unspecified == nil, date.qualifier == .none,
      date.year >= 0
    else { return nil }
    let days = (UInt64(date.year) << 5 | UInt64(date.month ?? 0)) << 5 | UInt64(date.day ?? 0)
    guard let time = date.time else { return days }
    let second = time.second.map { $0 + 1 } ?? 0
    let offset = time.offset.map { $0 + 1_440 } ?? 0
    let clock =
      ((UInt64(offset) << 6 | UInt64(second)) << 6 | UInt64(time.minute)) << 5 | UInt64(time.hour)
    return (clock << 1 | 1) << 24 | days
  }

  /// The date that was packed as a number; `nil` for a number that none is packed as.
  package init?(packed: UInt64) {
    func part(_ shift: UInt64, _ width: UInt64) -> Int { Int(packed >> shift & (1 << width - 1)) }
    let (year, month, day) = (part(10, 14), part(5, 5), part(0, 5))
    let isSeason = EDTFDate.seasons.contains(month)
    guard year <= 9999, month > 0 || day == 0, !isSeason || day == 0,
      isSeason || CivilDate(year: year, month: max(month, 1), day: max(day, 1)) != nil
    else { return nil }
    var date = EDTFDate(
      year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    let clock = packed >> 24
    guard clock != 0 else {
      self.init(date)
      return
    }
    let (second, offset) = (part(36, 6), part(42, 12))
    guard packed >> 54 == 0, clock & 1 == 1, day > 0,
      let time = TimeOfDay(
        hour: part(25, 5), minute: part(30, 6), second: second == 0 ? nil : second - 1,
        offset: offset == 0 ? nil : offset - 1_440)
    else { return nil }
    date.time = time
    self.init(date)
  }
}
