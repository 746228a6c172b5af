/// Cleans imported text (W3C, Unicode in XML and other markup languages; UTS #39).
///
/// Nothing that a reader could see is changed. The original stays in its file, so that every removal
/// can be traced.
package enum TextCleaning {
  /// Cleans a text; one that needs nothing is returned as it is.
  ///
  /// Cleaning twice changes nothing more.
  package static func clean(_ text: String) -> CleanedText {
    clean(text, TextSuspicion(text.utf8))
  }

  /// Cleans a text of which `suspicion` is what calls for a closer look.
  static func clean(_ text: String, _ suspicion: TextSuspicion) -> CleanedText {
    let isClean = suspicion.isDisjoint(with: [.carriageReturn, .control, .unclean])
    let cleaned =
      isClean
      ? CleanedText(text: text, changes: [:], removedColumns: [:], concerns: [:])
      : TextCleaner.clean(text)
    guard suspicion.contains(.concern) else { return cleaned }
    var finder = ConcernFinder()
    for (offset, scalar) in text.unicodeScalars.enumerated() { finder.read(scalar, at: offset) }
    return CleanedText(
      text: cleaned.text, changes: cleaned.changes, removedColumns: cleaned.removedColumns,
      concerns: finder.concerns)
  }
}
