/// Cleans imported text (W3C, Unicode in XML and other markup languages; UTS #39).
///
/// Nothing that a reader could see is changed, but that letters take the place of their shapes. The original stays in its file, so that every removal
/// can be traced.
package enum TextCleaning {
  /// Cleans a text; one that needs nothing is returned as it is.
  ///
  /// Cleaning twice changes nothing more.
  package static func clean(_ text: String) -> CleanedText {
    clean(text, TextSuspicion(text.utf8))
  }

  /// Whether nothing in a text is cleaned or told of.
  package static func isClean(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    TextSuspicion(utf8)
      .isDisjoint(with: [.carriageReturn, .control, .unclean, .parts, .concern])
  }

  /// Cleans a text of which `suspicion` is what calls for a closer look.
  static func clean(_ text: String, _ suspicion: TextSuspicion) -> CleanedText {
    let isClean = suspicion.isDisjoint(with: [.carriageReturn, .control, .unclean])
    guard !isClean || !suspicion.isDisjoint(with: [.parts, .concern]) else {
      return CleanedText(text: text, changes: [:], removedColumns: [:], concerns: [:])
    }
    let cleaner = isClean ? nil : TextCleaner(text)
    let folding = suspicion.contains(.parts) ? LetterFolding(cleaner?.result ?? text) : nil
    var finder = ConcernFinder()
    if suspicion.contains(.concern) {
      for (offset, scalar) in text.unicodeScalars.enumerated() { finder.read(scalar, at: offset) }
    }
    return CleanedText(
      text: folding?.text ?? cleaner?.result ?? text,
      changes: (cleaner?.changes ?? [:]).merging(folding?.changes ?? [:], uniquingKeysWith: +),
      removedColumns: cleaner?.removedColumns ?? [:], concerns: finder.concerns)
  }
}
