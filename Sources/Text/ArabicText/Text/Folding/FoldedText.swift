/// A folded text that knows where each of its scalars came from.
///
/// Positions are offsets in Unicode scalars, 0-based. The map covers the original: each of its
/// scalars, removed ones too, belongs to the range of some folded scalar, unless nothing is left.
///
///     let folded = FoldedText("ر\u{064F}وسيا", for: .search)
///     folded.text                        // "روسيا"
///     folded.originalRange(of: 0..<1)    // 0..<2, the letter with its vowel mark
package struct FoldedText: Sendable, Hashable {
  /// The result of folding.
  package let text: String
  /// Where the scalars of `text` begin in the original, ascending, and at last its length.
  ///
  /// Letters that came from one ligature have the same offset.
  package let offsets: [Int]

  /// Folds a text; `text` is the same as that of `folded(_:for:)`.
  package init(_ original: String, for level: FoldingLevel) {
    var text = original
    let placed = text.withUTF8(DisplayFolding.isNeeded) ? DisplayFolding.folded(text) : nil
    if let placed { text = String(placed) }
    let sources: [Int]
    if let table = KeyFolding.table(for: level) {
      var log = FoldingOffsets()
      self.text = KeyFolding.folded(&text, by: table, log: &log)
      sources = log.offsets
    } else {
      self.text = text
      sources = Array(0..<text.unicodeScalars.count)
    }
    var offsets = placed.map { placed in sources.map { placed[$0].offset } } ?? sources
    // What was removed before the first scalar belongs to it.
    let first = offsets.first
    for index in offsets.indices.prefix(while: { offsets[$0] == first }) { offsets[index] = 0 }
    self.offsets = offsets + [original.unicodeScalars.count]
  }

  /// The range of the original that a range of `text` was folded from.
  ///
  /// It includes the marks that followed the letters. A range beyond the text is clamped to it.
  package func originalRange(of range: Range<Int>) -> Range<Int> {
    let last = offsets.count - 1
    let range = range.clamped(to: 0..<last)
    guard !range.isEmpty else { return offsets[range.lowerBound]..<offsets[range.lowerBound] }
    let lower = offsets[range.lowerBound]
    let final = offsets[range.upperBound - 1]
    let upper = offsets[range.upperBound...].first { $0 > final } ?? final
    return lower..<upper
  }
}
