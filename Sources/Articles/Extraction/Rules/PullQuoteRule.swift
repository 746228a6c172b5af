/// Labels the pull quotes of a printed page: sentences of the text that are set a second time, without
/// a full stop or between quotation marks.
///
/// Nothing is lost by leaving them out, for the text holds their very words.
struct PullQuoteRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let candidates = labelling.open.filter { Self.isSetApart(labelling.lines[$0]) }
    guard candidates.count <= Self.most else { return }
    for index in candidates where isRepeated(index, in: labelling) {
      labelling.label(index, .furniture, because: "a pull quote; the text holds the same words")
    }
  }
}

extension PullQuoteRule {
  /// A sub-heading may repeat a few words of its paragraph.
  private static let shortest = 50
  private static let longest = 200
  /// Where more lines lack a full stop, that sets none of them apart.
  private static let most = 12

  private static func isSetApart(_ line: Line) -> Bool {
    (shortest...longest).contains(line.length) && (line.ending == .open || line.isQuotation)
  }

  private func isRepeated(_ index: Int, in labelling: Labelling) -> Bool {
    let line = labelling.lines[index]
    let words = Self.words(of: line.text)
    return labelling.open.contains { other in
      other != index && labelling.lines[other].length > line.length
        && Self.contains(words, in: labelling.lines[other].text)
    }
  }

  /// The words of a quotation without its marks.
  private static func words(of text: String) -> [UInt8] {
    Array(Trimming.marks(text.unicodeScalars).utf8)
  }

  private static func contains(_ words: [UInt8], in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      words.withUnsafeBytes { words in
        // The first letters are compared as one number: at nearly every place that is all there is.
        let width = MemoryLayout<UInt64>.size
        guard words.count >= width, bytes.count >= words.count else { return false }
        let head = words.loadUnaligned(as: UInt64.self)
        let whole = UnsafeRawBufferPointer(bytes)
        var start = 0
        while start <= whole.count - words.count {
          if whole.loadUnaligned(fromByteOffset: start, as: UInt64.self) == head,
            whole[start..<start + words.count].elementsEqual(words)
          {
            return true
          }
          start += 1
        }
        return false
      }
    }
  }
}
