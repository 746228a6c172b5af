/// A length of time in a text.
struct CountedSpan {
  var count: Int
  var unit: TimeWord.Unit
  var next: Int
  /// «نحو», «ما يقرب من», or a half more.
  var isApproximate: Bool
}
