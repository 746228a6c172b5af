/// Numbers of things in English, for the summaries of commands.
enum Counted {
  /// `1 article`, `2 articles`; `plural` where an s is not enough.
  static func text(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
