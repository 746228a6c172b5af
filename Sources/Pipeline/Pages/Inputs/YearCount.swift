/// How many articles a year has.
struct YearCount: Encodable {
  let year: Int
  let count: Int
}
