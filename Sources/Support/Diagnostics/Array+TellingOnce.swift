extension [Diagnostic] {
  /// Merges diagnostics that have this identifier and the same message into one, at the first place,
  /// with the number of the others.
  package func tellingOnce(_ identifier: String) -> [Diagnostic] {
    var firsts: [String: Diagnostic] = [:]
    var counts: [String: Int] = [:]
    for remark in self where remark.identifier == identifier {
      counts[remark.message, default: 0] += 1
      if let first = firsts[remark.message], first <= remark { continue }
      firsts[remark.message] = remark
    }
    guard !counts.isEmpty else { return self }
    let merged = firsts.values.map { first in
      let others = counts[first.message, default: 1] - 1
      guard others > 0 else { return first }
      let count = Message(
        ", nor in \(others) other place\(others == 1 ? "" : "s")",
        ar: "، وكذلك في مواضع أخرى (\(others))")
      return Diagnostic(first.severity, identifier, first.wording + count, at: first.location)
    }
    return filter { $0.identifier != identifier } + merged.sorted()
  }
}
