import ArabicText

/// Finds lines that go on in the next one: of a text that was wrapped at a fixed width, and of a
/// paragraph that was cut where it had links.
enum BrokenLines {
  /// The indices of the lines that go on, ascending.
  static func continued(_ lines: [Line]) -> [Int] {
    let width = width(lines)
    return lines.indices.dropLast().filter { index in
      lines[index + 1].blanksBefore == 0 && lines[index].markup == nil
        && (isFull(lines[index], before: lines[index + 1], width)
          || isCut(lines[index], before: lines[index + 1]))
    }
  }
}

extension BrokenLines {
  private static let widths = 50...140
  private static let fewestFull = 4
  private static let shortestCut = 20

  /// The width at which the text was wrapped; `nil` where it was not.
  ///
  /// Each line that goes on is then so long that the next line's first word had no room in it.
  private static func width(_ lines: [Line]) -> Int? {
    let widest = lines.lazy.map(\.length).max() ?? 0
    guard widths.contains(widest), lines.count > fewestFull else { return nil }
    var (full, open) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst())
    where next.blanksBefore == 0 && line.ending == .open && line.length >= widest / 2 {
      open += 1
      if isFull(line, before: next, widest) { full += 1 }
    }
    return full >= fewestFull && full * 4 >= open * 3 ? widest : nil
  }

  private static func isFull(_ line: Line, before next: Line, _ width: Int?) -> Bool {
    guard let width, line.length >= width / 2 else { return false }
    let word = next.text.unicodeScalars.prefix { !Scalars.isSpace($0) }.count
    return line.length + 1 + word > width
  }

  /// Whether a sentence stops where none can: after a word that asks for another, after a comma, or
  /// before a mark that closes or parts.
  private static func isCut(_ line: Line, before next: Line) -> Bool {
    guard line.ending == .open, next.wordCount > 0, line.wordCount > 0 else { return false }
    if let first = next.text.unicodeScalars.first, "،.,؛".unicodeScalars.contains(first) {
      return true
    }
    guard line.length >= shortestCut || next.length >= shortestCut else { return false }
    let last = line.text.unicodeScalars.split(whereSeparator: Scalars.isSpace).last.map {
      String($0)
    }
    return last.map { links.contains(LineWords.code($0)) } ?? false
  }

  /// Words after which no line ends by itself.
  private static let links = Set(
    """
    في من على إلى عن أن إن مع التي الذي الذين بين أو و ثم قد هذا هذه كان كانت بعد قبل خلال لدى ضد عند نحو منذ
    حول وقال وأضاف وأكد وأوضح وأشار وحذرت وقالت بأن لأن وأن وفي ومن وعلى غير كل بعض أي لم لن لا
    """.split { $0 == " " || $0 == "\n" }.map { LineWords.code(String($0)) })
}
