/// Copies a text in runs and changes on the way what `CleaningAction` says.
struct TextCleaner {
  private let scalars: String.UnicodeScalarView
  private(set) var result = ""
  /// Where in the text the run begins that is still to be copied.
  private var runStart: String.Index
  private(set) var changes: [CleaningChange: Int] = [:]
  private(set) var removedColumns: [Int: [Int]] = [:]

  /// Cleans a text.
  init(_ text: String) {
    scalars = text.unicodeScalars
    runStart = text.startIndex
    result.reserveCapacity(text.utf8.count)
    run()
  }

  private mutating func run() {
    var (line, column) = (1, 1)
    var written: Unicode.Scalar?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      var scalar = scalars[index]
      let end = scalars.index(after: index)
      // Only a carriage return and a joiner depend on what follows.
      let isPart = scalar == "\r" || scalar == "\u{200C}" || scalar == "\u{200D}"
      let next = isPart && end < scalars.endIndex ? scalars[end] : nil
      let action = CleaningAction(for: scalar, after: written, before: next)
      switch action {
      case .keep: break
      case .remove(let change):
        // The carriage return of a pair ends a line and shifts nothing.
        if change != .newline { removedColumns[line, default: []].append(column) }
        leave(index, end, change)
      case .replace(let change, let replacement):
        leave(index, end, change)
        scalar = replacement
        result.unicodeScalars.append(scalar)
      }
      index = end
      if case .remove = action { continue }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      written = scalar
    }
    result += Substring(scalars[runStart...])
  }

  /// Copies the run before a scalar that is not kept, and counts the change.
  private mutating func leave(_ index: String.Index, _ end: String.Index, _ change: CleaningChange)
  {
    result += Substring(scalars[runStart..<index])
    runStart = end
    changes[change, default: 0] += 1
  }
}
