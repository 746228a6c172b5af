/// Numbers of things in English, for the summaries of commands.
enum Counted {
  /// `1 article`, `2 articles`; `plural` where an s is not enough.
  static func text(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// The counts that are not 0, each after a comma: `, 1 left out, 2 withheld`.
  static func others(_ counts: [(Int, String)]) -> String {
    counts.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
  }
}
