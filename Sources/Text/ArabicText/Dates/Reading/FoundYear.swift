/// A year that follows a day or month.
struct FoundYear {
  /// Nil where it is relative and there is no reference.
  var year: Int?
  var reference: DateReference
  var next: Int
}
