import ArabicText

/// Sees the pull quotes of a printed page: sentences of the text that are set a second time, without
/// a full stop or between quotation marks.
struct PullQuoteCue: Cue {
  /// A sub-heading may repeat a few words of its paragraph.
  private static let shortest = 50
  private static let longest = 200
  /// Of a line of hardly anything but marks nothing can be told.
  private static let fewestBytes = 8
  /// Where more lines lack a full stop, that sets none of them apart.
  private static let most = 12

  func look(at evidence: inout LineEvidence) {
    let lines = evidence.lines
    let candidates = lines.indices.filter { Self.isSetApart(lines[$0]) }
    guard candidates.count <= Self.most else { return }
    for index in candidates where isRepeated(index, in: lines) {
      evidence.add(.pullQuote, at: index)
    }
  }

  private static func isSetApart(_ line: Line) -> Bool {
    (shortest...longest).contains(line.length) && (line.ending == .open || line.isQuotation)
  }

  private func isRepeated(_ index: Int, in lines: [Line]) -> Bool {
    let line = lines[index]
    let words = Array(Trimming.marks(line.text.unicodeScalars[...]).utf8)
    guard words.count >= Self.fewestBytes else { return false }
    return lines.indices.contains { other in
      guard other != index, lines[other].length > line.length else { return false }
      var text = lines[other].text
      return text.withUTF8 { ByteSearch.first(words, in: $0) } != nil
    }
  }
}
