import Diagnostics

/// Which lines of a text are new, and how many of an older one are gone.
///
/// Lines are compared as a set with counts, not by their order: this takes time in proportion to the texts,
/// and a line that only moved needs no attention.
struct LineChanges: Sendable {
  /// The numbers of the new lines in the new text, from 1.
  let added: [Int]
  let removed: Int

  init(from old: String, to new: String) {
    var known: [Substring: Int] = [:]
    for line in Self.lines(of: old) { known[line, default: 0] += 1 }
    var added: [Int] = []
    for (index, line) in Self.lines(of: new).enumerated() {
      if let count = known[line], count > 0 {
        known[line] = count - 1
      } else {
        added.append(index + 1)
      }
    }
    self.added = added
    removed = known.values.reduce(0, +)
  }

  /// The changes in words: `lines 3, 8-10 are new, 2 lines are gone`.
  var phrase: Message {
    let new = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ", ")
    var words: [Message] = []
    if !added.isEmpty {
      words.append(
        Message(
          added.count == 1 ? "line \(new) is new" : "lines \(new) are new",
          ar: added.count == 1 ? "السطر \(new) جديد" : "الأسطر \(new) جديدة"))
    }
    if removed > 0 {
      words.append(
        Message(
          "\(Counted.text(removed, "line is", "lines are")) gone",
          ar: "عدد الأسطر المحذوفة: \(removed)"))
    }
    return .joined(words, by: Message(", ", ar: "، "))
      ?? Message("its lines stand in another order", ar: "أسطره في ترتيب آخر")
  }

  /// The new lines, those that follow each other as one range.
  private var ranges: [ClosedRange<Int>] {
    added.reduce(into: []) { ranges, line in
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}
