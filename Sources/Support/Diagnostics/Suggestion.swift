/// Finds the known name that is nearest to a misspelt one.
package enum Suggestion {
  /// The candidate nearest to `name`; `nil` if none is near.
  ///
  /// Near means an edit distance (Damerau–Levenshtein, optimal string alignment, in Unicode
  /// scalars) of at most a third of the name's length, and at least 1. Of equally near candidates
  /// the first is taken. `nearest(to: "titel", in: ["date", "title"])` is `"title"`.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let length = name.unicodeScalars.count
    guard length <= longest else { return nil }
    let limit = max(1, length / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates
    where abs(candidate.unicodeScalars.count - length) <= limit && candidate != name {
      let distance = distance(from: name, to: candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// `; did you mean ‘title’?`, or nothing if no candidate is near.
  package static func phrase(for name: String, in candidates: some Sequence<String>) -> Message {
    nearest(to: name, in: candidates).map(phrase(for:)) ?? Message("", ar: "")
  }

  /// `; did you mean ‘title’?`.
  package static func phrase(for candidate: String) -> Message {
    Message("; did you mean ‘\(candidate)’?", ar: "؛ لعلك أردت «\(candidate)»")
  }
}

extension Suggestion {
  /// The longest name that is compared with others, in scalars.
  private static let longest = 300

  private static func distance(from left: String, to right: String) -> Int {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i]
      for j in 1...b.count {
        let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(last[j] + 1, current[j - 1] + 1, substitution)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, beforeLast[j - 2] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
