@testable import ArabicText

/// Cleaning scalar by scalar, as plainly as the table can be applied.
enum ReferenceCleaning {
  static func clean(_ text: String) -> CleanedText {
    var result = String.UnicodeScalarView()
    var changes: [CleaningChange: Int] = [:]
    var removed: [Int: [Int]] = [:]
    var finder = ConcernFinder()
    let scalars = Array(text.unicodeScalars)
    for (offset, scalar) in scalars.enumerated() {
      finder.read(scalar, at: offset)
      let next = offset + 1 < scalars.count ? scalars[offset + 1] : nil
      switch CleaningAction(for: scalar, after: result.last, before: next) {
      case .keep: result.append(scalar)
      case .remove(let change):
        changes[change, default: 0] += 1
        guard change != .newline else { continue }
        let line = result.split(separator: "\n", omittingEmptySubsequences: false)
        removed[line.count, default: []].append((line.last?.count ?? 0) + 1)
      case .replace(let change, let replacement):
        changes[change, default: 0] += 1
        result.append(replacement)
      }
    }
    return CleanedText(
      text: String(result), changes: changes, removedColumns: removed, concerns: finder.concerns)
  }
}
