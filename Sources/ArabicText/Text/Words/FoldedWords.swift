/// The words of several texts, folded, in one run of bytes: to be looked up by the thousand without
/// a string for each.
///
/// They are the words that ``Word/words(in:)`` finds in each folded text. An empty word stands
/// between the words of two texts, so that nothing is found across them.
package struct FoldedWords: Sendable, Hashable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  /// The words of texts, folded to a level.
  package init(_ texts: some Sequence<String>, for level: FoldingLevel) {
    for text in texts {
      if !ranges.isEmpty { ranges.append(bytes.count..<bytes.count) }
      append(folded(text, for: level))
    }
  }

  package var count: Int { ranges.count }

  /// The word at `position`, 0-based, in UTF-8.
  package subscript(position: Int) -> ArraySlice<UInt8> { bytes[ranges[position]] }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let offset = bytes.count
      bytes.append(contentsOf: utf8)
      WordScanner.scan(utf8) { span in
        ranges.append(offset + span.bytes.lowerBound..<offset + span.bytes.upperBound)
      }
    }
  }
}
