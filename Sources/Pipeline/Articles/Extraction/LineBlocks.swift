/// The lines of a text as they are read: lines that go on in the next one are read as one line.
///
/// So a text that was wrapped at a fixed width, or cut where it had links, is read as it was before.
struct LineBlocks {
  /// Each block as one line, with the number of its first.
  let lines: [Line]
  let words: LineWords
  /// Whether each line of the text goes on in the next one.
  let goesOn: [Bool]
  /// Where each block begins among the lines of the text, and at last where all end.
  private let starts: [Int]

  /// Joins lines; those at the indices `apart` are read by themselves.
  init(_ lines: [Line], apart: Set<Int>) {
    let words = LineWords(lines)
    goesOn = BrokenLines.goOn(lines, words)
    guard goesOn.contains(true) else {
      (self.lines, self.words) = (lines, words)
      starts = Array(0...lines.count)
      return
    }
    var starts: [Int] = []
    for index in lines.indices {
      let isJoined =
        index > 0 && goesOn[index - 1] && !apart.contains(index) && !apart.contains(index - 1)
      if !isJoined { starts.append(index) }
    }
    self.starts = starts + [lines.count]
    self.lines = zip(starts, self.starts.dropFirst()).map { start, end in
      end - start == 1 ? lines[start] : Line.joined(lines[start..<end]) ?? lines[start]
    }
    self.words = LineWords(self.lines)
  }

  /// The lines of the text that a block stands for.
  func range(_ block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

  /// The block of a line of the text.
  func place(of line: Int) -> Int { (starts.firstIndex { $0 > line } ?? starts.count) - 1 }
}
