/// One end of a range, with only what is printed beside it.
struct RangeEnd {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The month or year is one of the Hijri calendar.
  var isHijri = false
  /// The year was counted from the reference.
  var isRelative = false
  var next: Int

  /// Whether a day or month says which calendar it is of.
  var isDated: Bool { month != nil || isHijri }
}
