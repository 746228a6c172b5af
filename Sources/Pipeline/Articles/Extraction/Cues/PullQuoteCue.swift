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
    for index in candidates where isRepeated(index, in: evidence) {
      evidence.add(.pullQuote, at: index)
    }
  }

  private static func isSetApart(_ line: Line) -> Bool {
    (shortest...longest).contains(line.length) && (line.ending == .open || line.isQuotation)
  }

  private func isRepeated(_ index: Int, in evidence: LineEvidence) -> Bool {
    let (lines, words) = (evidence.lines, evidence.words)
    let needle = Array(Trimming.marks(lines[index].text.unicodeScalars[...]).utf8)
    guard needle.count >= Self.fewestBytes else { return false }
    // A word with others before and behind it stands whole wherever all of them stand.
    let own = words.range(index)
    let inner = own.count > 2 ? words.words[own.lowerBound + 1] : nil
    return lines.indices.contains { other in
      guard other != index, lines[other].length > lines[index].length,
        inner.map(words.words[words.range(other)].contains) ?? true
      else { return false }
      var text = lines[other].text
      return text.withUTF8 { ByteSearch.first(needle, in: $0) } != nil
    }
  }
}
