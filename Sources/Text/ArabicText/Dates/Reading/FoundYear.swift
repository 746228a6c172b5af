/// A year that follows a day or month.
struct FoundYear {
  /// Nil where it is relative and there is no reference.
  var year: Int?
  var reference = DateReference.none
  var next: Int
}

extension FoundYear {
  init(written: (year: Int, next: Int)) {
    self.init(year: written.year, next: written.next)
  }
}
