/// A mistake of syntax, before its place is counted in lines and columns.
struct Problem: Sendable {
  let offset: Int
  let identifier: String
  let message: String

  /// How many mistakes of one file are told; what follows them is not read.
  static let limit = 50
}
