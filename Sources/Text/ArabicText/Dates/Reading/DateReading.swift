/// What the grammar made of some tokens, before it has a place in the text.
struct DateReading: Sendable {
  /// Nil where a reference is missing.
  var value: EDTF?
  var rule: DateRule
  var reference: DateReference
  /// The first token; that at which the reading was found where it is left 0.
  var first = 0
  /// The token after the last.
  var next: Int
  var weekday: Weekday?
  var warning: DateWarning?
  var alternative: EDTF?
  /// The Hijri date printed, if that is what was read.
  var hijri: HijriDate?
  /// Whether no word says which year a day and month are of.
  var isYearOpen = false

  init(
    _ value: EDTF?, _ rule: DateRule, next: Int, from reference: DateReference = .none,
    weekday: Weekday? = nil, warning: DateWarning? = nil, alternative: EDTF? = nil,
    hijri: HijriDate? = nil
  ) {
    self.value = value
    self.rule = rule
    self.next = next
    self.reference = reference
    self.weekday = weekday
    self.warning = warning
    self.alternative = alternative
    self.hijri = hijri
  }

  /// The same reading, less sure.
  func qualified(_ qualifier: EDTF.Qualifier) -> DateReading {
    var reading = self
    reading.value = value?.qualified(qualifier)
    return reading
  }
}
