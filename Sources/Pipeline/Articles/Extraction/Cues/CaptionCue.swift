import ArabicText

/// Sees the caption of a picture: «لاجئون على الحدود (رويترز)», «صورة أرشيفية لميناء عدن».
struct CaptionCue: Cue {
  static let openings = PhraseList(
    """
    صورة أرشيفية، صورة من الأرشيف، صورة تعبيرية، في الصورة، صورة تظهر، صورة نشرتها، صورة وزعتها
    صورة نشرها، صورة التقطت، صورة ملتقطة، الصورة
    """)
  private static let sources = PhraseList.joining(
    PhraseList("أرشيف، أرشيفية، الأرشيف، غيتي، غيتي إيمجز، جيتي، إ ب أ، تصوير، خاص، Getty، EPA"),
    AgencyNames.all)
  private static let mostWords = 25

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard !line.subject.isEmpty, line.wordCount <= Self.mostWords else { continue }
      if Self.namesSource(line), Dateline(line.text) == nil {
        evidence.add(.captionSource, at: index)
      } else if line.ending == .open, line.openings.contains(.caption),
        Self.openings.begins(line.subject)
      {
        evidence.add(.captionWord, at: index)
      }
    }
  }
}

extension CaptionCue {
  /// «… (رويترز)», without a full stop before the bracket as running text has it.
  private static func namesSource(_ line: Line) -> Bool {
    guard line.text.utf8.suffix(5).contains(UInt8(ascii: ")")) else { return false }
    let scalars = line.text.unicodeScalars
    guard line.wordCount >= 3, let open = scalars.lastIndex(of: "("),
      let close = scalars.lastIndex(of: ")"), open < close, scalars[close...].count <= 2,
      sources.covers(Phrase.subject(scalars[open..<close]))
    else { return false }
    return LineForm(Trimming.spaces(scalars[..<open])).ending == .open
  }
}
