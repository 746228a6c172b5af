/// Cleans imported text (W3C, Unicode in XML and other markup languages; UTS #39).
///
/// Nothing that a reader could see is changed. The original stays in its file, so that every removal
/// can be traced.
package enum TextCleaning {
  /// Cleans a text; one that needs nothing is returned as it is.
  ///
  /// Cleaning twice changes nothing more.
  package static func clean(_ text: String) -> CleanedText {
    var finder = ConcernFinder()
    var needsChange = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      finder.read(scalar, at: offset)
      if CleaningAction(for: scalar, after: nil, before: nil) != .keep { needsChange = true }
    }
    let (cleaned, changes) = needsChange ? changing(text) : (text, [:])
    return CleanedText(text: cleaned, changes: changes, concerns: finder.concerns)
  }
}

extension TextCleaning {
  private static func changing(_ text: String) -> (String, [CleaningChange: Int]) {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    var changes: [CleaningChange: Int] = [:]
    var previous: Unicode.Scalar?
    var iterator = text.unicodeScalars.makeIterator()
    var following = iterator.next()
    while let scalar = following {
      following = iterator.next()
      switch CleaningAction(for: scalar, after: previous, before: following) {
      case .keep:
        result.append(scalar)
        previous = scalar
      case .remove(let change):
        changes[change, default: 0] += 1
      case .replace(let change, let replacement):
        changes[change, default: 0] += 1
        result.append(replacement)
        previous = replacement
      }
    }
    return (String(result), changes)
  }
}
