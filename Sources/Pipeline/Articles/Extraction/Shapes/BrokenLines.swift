import ArabicText

/// Finds lines that go on in the next one: of a text that was wrapped at a fixed width, and of a
/// paragraph that was cut where it had links.
enum BrokenLines {
  /// Whether each line goes on in the next one.
  static func goOn(_ lines: [Line], _ words: LineWords) -> [Bool] {
    let width = width(lines)
    return lines.indices.map { index in
      index + 1 < lines.count && lines[index + 1].blanksBefore == 0 && lines[index].markup == nil
        && (isFull(lines[index], before: lines[index + 1], width)
          || isCut(lines[index], words.lastKinds[index], before: lines[index + 1]))
    }
  }
}

extension BrokenLines {
  private static let widths = 50...140
  private static let fewestFull = 4
  private static let shortestCut = 20
  /// By how much the lines of a wrapped text differ.
  private static let longestWord = 16

  /// The width at which the text was wrapped; `nil` where it was not.
  ///
  /// Each line that goes on is then so long that the next line's first word had no room in it. Lines
  /// that were not wrapped, as a headline may be, can be longer.
  private static func width(_ lines: [Line]) -> Int? {
    guard lines.count > fewestFull else { return nil }
    var counts = [Int](repeating: 0, count: widths.upperBound + 1)
    for index in lines.indices.dropLast()
    where lines[index + 1].blanksBefore == 0 && lines[index].ending == .open {
      if widths.contains(lines[index].length) { counts[lines[index].length] += 1 }
    }
    guard let widest = widest(counts) else { return nil }
    var (full, open) = (0, 0)
    for index in lines.indices.dropLast()
    where lines[index + 1].blanksBefore == 0 && lines[index].ending == .open
      && (widest / 2...widest).contains(lines[index].length)
    {
      open += 1
      if isFull(lines[index], before: lines[index + 1], widest) { full += 1 }
    }
    return full >= fewestFull && full * 4 >= open * 3 ? widest : nil
  }

  /// The greatest length among most of the lines of about one length.
  private static func widest(_ counts: [Int]) -> Int? {
    var (sum, most, end) = (0, 0, 0)
    for length in counts.indices {
      sum += counts[length] - (length >= longestWord ? counts[length - longestWord] : 0)
      if sum > most { (most, end) = (sum, length) }
    }
    return most >= fewestFull ? end : nil
  }

  private static func isFull(_ line: Line, before next: Line, _ width: Int?) -> Bool {
    guard let width, (width / 2...width).contains(line.length) else { return false }
    let word = next.text.unicodeScalars.prefix { !Scalars.isSpace($0) }.count
    return line.length + 1 + word > width
  }

  /// Whether a sentence stops where none can: after a word that asks for another, after a comma, or
  /// before a mark that closes or parts.
  private static func isCut(_ line: Line, _ last: Vocabulary.Kinds, before next: Line) -> Bool {
    guard line.ending == .open, next.wordCount > 0, line.wordCount > 0 else { return false }
    if let first = next.text.unicodeScalars.first, "،.,؛".unicodeScalars.contains(first) {
      return true
    }
    return last.contains(.link) && (line.length >= shortestCut || next.length >= shortestCut)
  }
}
