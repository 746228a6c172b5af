import Seeds

/// The lines of an archive that stand in several stories or that an editor has dropped.
package struct RecurringLines: Sendable {
  /// What is known of the lines of a source outside of any archive.
  package static let none = RecurringLines([:])

  private let lines: [UInt64: Recurrence]

  /// The lines by their numbers, see ``SourceLines``.
  package init(_ lines: [UInt64: Recurrence]) {
    self.lines = lines
  }

  /// A number for all that the reading of a source takes from here: while it is the same, so are the labels;
  /// 0 where that is nothing.
  package func levels(of source: SourceLines?) -> UInt64 { levels(of: source?.keys ?? []) }

  /// What is known of each line of a source, by its number in the file.
  func recurrences(in seed: Seed) -> Recurrences {
    guard !lines.isEmpty, seed.file.format == .text else { return Recurrences() }
    var (found, keys): ([Int: Recurrence], [UInt64]) = ([:], [])
    SourceLines.forEach(in: seed) { number, length, line in
      guard let key = LineKey.key(of: line, length: length) else { return }
      found[number] = lines[key] ?? Recurrence(stories: 1)
      keys.append(key)
    }
    return Recurrences(byLine: found, levels: levels(of: SourceLines.unique(keys)))
  }

  private func levels(of keys: [UInt64]) -> UInt64 {
    guard !lines.isEmpty else { return 0 }
    var levels: UInt64 = 0
    for key in keys {
      guard let line = lines[key] else { continue }
      let value = key ^ (line.level.rawValue << 1 | (line.isDropped ? 1 : 0))
      levels = ((levels << 7 | levels >> 57) ^ value) &* 0x9E37_79B9_7F4A_7C15
    }
    return levels
  }
}

/// What an archive tells of the lines of one source.
package struct Recurrences: Sendable, Hashable {
  /// By the numbers of the lines in the file; nothing for lines that do not count.
  private(set) var byLine: [Int: Recurrence] = [:]
  /// See ``RecurringLines/levels(of:)``.
  private(set) var levels: UInt64 = 0

  subscript(line: Int) -> Recurrence? { byLine[line] }
  var isEmpty: Bool { byLine.isEmpty }
}
