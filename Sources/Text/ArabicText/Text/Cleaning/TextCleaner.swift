/// Copies a text and changes on the way what `CleaningAction` says, scalar by scalar.
struct TextCleaner {
  private var result = String.UnicodeScalarView()
  private var changes: [CleaningChange: Int] = [:]
  private var removedColumns: [Int: [Int]] = [:]
  /// The line and column of the next scalar of the result.
  private var line = 1
  private var column = 1

  /// Cleans a text.
  static func clean(_ text: String) -> CleanedText {
    var cleaner = TextCleaner()
    cleaner.result.reserveCapacity(text.utf8.count)
    var scalars = text.unicodeScalars.makeIterator()
    var previous: Unicode.Scalar?
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      let written = cleaner.read(scalar, CleaningAction(for: scalar, after: previous, before: next))
      previous = written ?? previous
    }
    return CleanedText(
      text: String(cleaner.result), changes: cleaner.changes,
      removedColumns: cleaner.removedColumns, concerns: [:])
  }

  /// Does with a scalar what the rules say, and gives the scalar that was written, if any.
  private mutating func read(_ scalar: Unicode.Scalar, _ action: CleaningAction) -> Unicode.Scalar?
  {
    var written = scalar
    switch action {
    case .keep: break
    case .remove(let change):
      changes[change, default: 0] += 1
      // The carriage return of a pair ends a line and shifts nothing.
      if change != .newline { removedColumns[line, default: []].append(column) }
      return nil
    case .replace(let change, let replacement):
      changes[change, default: 0] += 1
      written = replacement
    }
    result.append(written)
    (line, column) = written == "\n" ? (line + 1, 1) : (line, column + 1)
    return written
  }
}
