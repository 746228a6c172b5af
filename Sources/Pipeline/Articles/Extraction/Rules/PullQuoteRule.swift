import ArabicText

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
  /// Of a line of hardly anything but marks nothing can be told.
  private static let fewestBytes = 8
  /// Where more lines lack a full stop, that sets none of them apart.
  private static let most = 12

  private static func isSetApart(_ line: Line) -> Bool {
    (shortest...longest).contains(line.length) && (line.ending == .open || line.isQuotation)
  }

  private func isRepeated(_ index: Int, in labelling: Labelling) -> Bool {
    let line = labelling.lines[index]
    let words = Self.words(of: line.text)
    guard words.count >= Self.fewestBytes else { return false }
    return labelling.open.contains { other in
      guard other != index, labelling.lines[other].length > line.length else { return false }
      var text = labelling.lines[other].text
      return text.withUTF8 { ByteSearch.first(words, in: $0) } != nil
    }
  }

  /// The words of a quotation without its marks.
  private static func words(of text: String) -> [UInt8] {
    Array(Trimming.marks(text.unicodeScalars[...]).utf8)
  }
}
