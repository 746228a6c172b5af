/// Which of its many occurrences a month, a weekday or a day without its year means, seen from the
/// reference.
enum Occurrence {
  /// The latest that is not after the reference: news looks back.
  case latest
  /// «الماضي»: before the reference, so many times; «قبل الماضي» is 2.
  case past(Int)
  /// «الجاري»: the one nearest to the reference.
  case current
  /// After a verb in the future: the first that is not before the reference.
  case coming
  /// «المقبل»: after the reference, so many times.
  case next(Int)

  /// What an offset means that stands beside the name: -1 «الماضي», 0 «الجاري», 1 «المقبل».
  init(offset: Int) {
    self = offset < 0 ? .past(-offset) : offset > 0 ? .next(offset) : .current
  }

  /// The cycle it is in.
  ///
  /// - Parameters:
  ///   - order: How far it comes after the reference within a cycle; negative before it.
  ///   - half: What is farther away than this is nearer in the cycle before or after.
  /// - Returns: How many cycles after that of the reference.
  func cycle(order: Int, half: Int) -> Int {
    switch self {
    case .latest: order <= 0 ? 0 : -1
    case .past(let count): (order < 0 ? 1 : 0) - count
    case .current: order > half ? -1 : order < -half ? 1 : 0
    case .coming: order >= 0 ? 0 : 1
    case .next(let count): (order > 0 ? -1 : 0) + count
    }
  }
}
