/// A length of time in a text.
struct CountedSpan {
  var count: Int
  /// «ونصف» is 2 more quarters of the unit.
  var quarters = 0
  var unit: TimeWord.Unit
  var next: Int
  /// «نحو», «ما يقرب من», or some quarters more.
  var isApproximate: Bool
}
