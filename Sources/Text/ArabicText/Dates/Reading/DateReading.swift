/// What the grammar made of some tokens, before it has a place in the text.
struct DateReading: Sendable {
  /// Nil where a reference is missing.
  var value: EDTF?
  var rule: DateRule
  var reference: DateReference = .none
  /// The tokens: the first, and the one after the last.
  var first: Int
  var next: Int
  var weekday: Weekday?
  var warning: DateWarning?
  var alternative: EDTF?
  var expression = RelativeExpression.other
  /// The Hijri date printed, if that is what was read.
  var hijri: HijriDate?

  /// The same reading with another beginning.
  func starting(at first: Int) -> DateReading {
    var reading = self
    reading.first = min(first, reading.first)
    return reading
  }

  /// The same reading, less sure.
  func qualified(_ qualifier: EDTF.Qualifier) -> DateReading {
    var reading = self
    reading.value = value?.qualified(qualifier)
    return reading
  }
}
