import Site

/// How many articles a year has.
struct YearCount: Encodable {
  let year: Int
  let count: Int
}

extension YearCount {
  init(_ year: Timeline.Year) {
    self.init(year: year.number, count: year.count)
  }
}
