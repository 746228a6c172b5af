/// Cleans imported text (W3C, Unicode in XML and other markup languages; UTS #39).
///
/// Nothing that a reader could see is changed. The original stays in its file, so that every removal
/// can be traced.
package enum TextCleaning {
  /// Cleans a text; one that needs nothing is returned as it is.
  ///
  /// Cleaning twice changes nothing more.
  package static func clean(_ text: String) -> CleanedText {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    var changes: [CleaningChange: Int] = [:]
    var finder = ConcernFinder()
    var previous: Unicode.Scalar?
    var rest = text.unicodeScalars[...]
    var offset = 0
    while let scalar = rest.popFirst() {
      finder.read(scalar, at: offset)
      offset += 1
      switch CleaningAction(for: scalar, after: previous, before: rest.first) {
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
    let cleaned = changes.isEmpty ? text : String(result)
    return CleanedText(text: cleaned, changes: changes, concerns: finder.concerns)
  }
}
