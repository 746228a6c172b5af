import ArabicText

/// Labels the caption of a picture at the head of the text: «لاجئون على الحدود (رويترز)», «صورة
/// أرشيفية لميناء عدن».
///
/// One sentence at most, with the source of the picture in brackets after it or the word for a
/// picture before it. Farther down a bracketed agency closes the report that it sold.
struct CaptionRule: LineRule {
  static let openings = PhraseList(
    """
    صورة أرشيفية، صورة من الأرشيف، صورة تعبيرية، في الصورة، صورة تظهر، صورة نشرتها، صورة وزعتها
    صورة نشرها، صورة التقطت، صورة ملتقطة، الصورة
    """)
  private static let sources = PhraseList.joining(
    PhraseList("أرشيف، أرشيفية، الأرشيف، غيتي، غيتي إيمجز، جيتي، إ ب أ، تصوير، خاص، Getty، EPA"),
    AgencyNames.all)

  func apply(to labelling: inout Labelling) {
    let (open, lines) = (labelling.open, labelling.lines)
    // The last two.
    let text = Array(open.reversed().lazy.filter { lines[$0].isParagraphLike }.prefix(2))
    for index in open.prefix(Self.reach).dropFirst() {
      let line = lines[index]
      // A caption is never all there is to read.
      guard !line.subject.isEmpty, line.wordCount <= Self.mostWords, text.count == 2,
        index < text[0], index != text[1]
      else { continue }
      if Self.namesSource(line), Dateline(line.text) == nil {
        labelling.label(index, .caption, because: "closes with the source of a picture")
      } else if line.ending == .open, line.openings.contains(.caption),
        Self.openings.begins(line.subject)
      {
        labelling.label(index, .caption, because: "begins with the word for a picture")
      }
    }
  }
}

extension CaptionRule {
  /// How many lines from the start a caption is looked for.
  private static let reach = 6
  private static let mostWords = 25

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
