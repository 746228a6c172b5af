/// The words of several texts, folded, in one run of bytes: to be looked up by the thousand without
/// a string for each.
///
/// They are the words that ``Word/words(in:)`` finds in each folded text. An empty word stands
/// between the words of two texts, so that nothing is found across them.
package struct FoldedWords: Sendable, Hashable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  /// The words of texts, folded for search.
  package init(search texts: some Sequence<String>) {
    let table = KeyFolding.search
    for text in texts {
      if !ranges.isEmpty { ranges.append(bytes.count..<bytes.count) }
      KeyFolding.withFolded(text, by: table) { append($0) }
    }
  }

  package var count: Int { ranges.count }

  /// The word at `position`, 0-based, in UTF-8.
  package subscript(position: Int) -> ArraySlice<UInt8> { bytes[ranges[position]] }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    let offset = bytes.count
    bytes.append(contentsOf: utf8)
    WordScanner.scan(utf8) { span in
      ranges.append(offset + span.bytes.lowerBound..<offset + span.bytes.upperBound)
    }
  }
}
