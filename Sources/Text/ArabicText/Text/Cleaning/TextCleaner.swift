/// Copies a text in runs and changes on the way what `CleaningAction` says.
struct TextCleaner {
  private let text: String
  private(set) var result = ""
  /// Where in the UTF-8 of the text the run begins that is still to be copied.
  private var runStart = 0
  private(set) var changes: [CleaningChange: Int] = [:]
  private(set) var removedColumns: [Int: [Int]] = [:]

  /// Cleans a text.
  init(_ text: String) {
    self.text = text
    result.reserveCapacity(text.utf8.count)
    run()
  }

  private mutating func run() {
    var (line, column) = (1, 1)
    var written: Unicode.Scalar?
    var offset = 0
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while var scalar = next {
      next = scalars.next()
      let end = offset + UTF8.width(scalar)
      let action = CleaningAction(for: scalar, after: written, before: next)
      switch action {
      case .keep: break
      case .remove(let change):
        // The carriage return of a pair ends a line and shifts nothing.
        if change != .newline { removedColumns[line, default: []].append(column) }
        leave(offset..<end, change)
      case .replace(let change, let replacement):
        leave(offset..<end, change)
        scalar = replacement
        result.unicodeScalars.append(scalar)
      }
      offset = end
      if case .remove = action { continue }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      written = scalar
    }
    copyRun(to: offset)
  }

  /// Copies the run before a scalar that is not kept, and counts the change.
  private mutating func leave(_ scalar: Range<Int>, _ change: CleaningChange) {
    copyRun(to: scalar.lowerBound)
    runStart = scalar.upperBound
    changes[change, default: 0] += 1
  }

  private mutating func copyRun(to end: Int) {
    let start = text.utf8.index(text.startIndex, offsetBy: runStart)
    result += text[start..<text.utf8.index(text.startIndex, offsetBy: end)]
  }
}
