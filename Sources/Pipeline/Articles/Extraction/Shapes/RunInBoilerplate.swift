import ArabicText

/// Cuts parts of the page off the paragraphs that they were run into.
///
/// A row of share buttons before the first word of the lead; after the last full stop a keyword
/// block, a link to the story, the credit, the headline of another article. What is cut off begins
/// with the words that announce it, so that no word of the text goes with it.
enum RunInBoilerplate {
  /// A part of a line; `leading` counts the scalars that it takes from the start of the line.
  typealias Cut = Manuscript.LabelledLine

  /// The lines without such parts, and the parts.
  static func cut(from lines: [Line]) -> (lines: [Line], cuts: [Cut]) {
    var (result, cuts) = (lines, [Cut]())
    guard let first = lines.firstIndex(where: \.isParagraphLike) else { return (lines, []) }
    if let cut = head(of: lines[first]), let rest = remainder(of: lines[first], after: cut) {
      result[first] = rest
      cuts.append(cut)
    }
    for index in lines.indices[first...] where result[index].isParagraphLike {
      // What announces itself is rarely closed; where it is, it stands near the end of the text.
      guard result[index].ending == .open || index + 4 > lines.count else { continue }
      guard let cut = tail(of: result[index]), let rest = remainder(of: result[index], after: cut)
      else { continue }
      result[index] = rest
      cuts.append(cut)
    }
    return (result, cuts)
  }
}

extension RunInBoilerplate {
  private static let networks = PhraseList(
    """
    فيسبوك، فيس بوك، الفيسبوك، تويتر، التويتر، واتساب، واتس اب، تيليجرام، تلغرام، تيليغرام، انستغرام
    لينكد إن، لينكدإن، جوجل بلس، غوغل بلس، بينترست، البريد الإلكتروني، اكتب رأيك، أضف تعليقك، طباعة
    Facebook، Twitter، WhatsApp، Google+، LinkedIn، Telegram، Email، Print
    """)
  /// How many networks make a row of buttons; a story may open with the name of one.
  private static let fewestNetworks = 3
  private static let longestHead = 120

  /// The row of share buttons before the text.
  private static func head(of line: Line) -> Cut? {
    guard line.openings.contains(.button) else { return nil }
    let opening = String(line.text.unicodeScalars.prefix(longestHead))
    let subject = Phrase.subject(opening)
    guard networks.count(in: subject, upTo: fewestNetworks) == fewestNetworks else { return nil }
    let covered = PageWords.all.coveredEnd(of: subject)
    guard let end = networks.lastEnd(in: subject, before: covered),
      networks.count(in: Array(subject[..<end]), upTo: fewestNetworks) == fewestNetworks
    else { return nil }
    let scalars = String(decoding: subject[..<end], as: UTF8.self).unicodeScalars.count
    let leading = FoldedText(opening, for: .search).originalRange(of: 0..<scalars).upperBound
    return Cut(
      number: line.number, text: String(opening.unicodeScalars.prefix(leading)), label: .furniture,
      reason: "share buttons, run into the text", leading: leading)
  }

  private static func remainder(of line: Line, after cut: Cut) -> Line? {
    let scalars = line.text.unicodeScalars
    let rest =
      cut.leading > 0
      ? scalars.dropFirst(cut.leading) : scalars.dropLast(cut.text.unicodeScalars.count)
    return line.with(text: rest)
  }
}

extension RunInBoilerplate {
  static let links = PhraseList(
    """
    رابط الخبر، رابط المقال، رابط الموضوع، لمشاهدة الخبر، لقراءة الخبر من المصدر، شارك عبر، شارك هذا
    شاركنا، طباعة، لمتابعة آخر الأخبار، تابعونا على، تابعوا
    """)
  private static let announcements: Openings = [.keywords, .pageLink, .credit, .related]
  /// How many sentence ends are looked at, from the last one.
  private static let reach = 3
  /// In bytes.
  private static let longestTail = 500
  private static let longestLabel = 40

  /// The part after a full stop that announces itself as no part of the text.
  private static func tail(of line: Line) -> Cut? {
    for offset in sentenceStarts(in: line.text) {
      let start = line.text.utf8.index(line.text.startIndex, offsetBy: offset)
      let tail = line.text.unicodeScalars[start...]
      if let (label, reason) = announced(by: tail) {
        return Cut(
          number: line.number, text: Trimming.spaces(tail), label: label, reason: reason,
          leading: 0)
      }
    }
    return nil
  }

  /// Where the last sentences begin, in bytes, the last one first, but for those whose first word
  /// announces nothing.
  private static func sentenceStarts(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts: [Int] = []
      var index = bytes.count - 4
      while index > 0, index > bytes.count - longestTail, starts.count < reach {
        if isAfterSentence(bytes[index - 1], bytes[index]) { starts.append(index) }
        index -= 1
      }
      return starts.filter {
        Openings(of: UnsafeBufferPointer(rebasing: bytes[$0...])).intersects(announcements)
      }
    }
  }

  /// What a part of the page is, by its first words.
  private static func announced(by tail: Substring.UnicodeScalarView) -> (LineLabel, String)? {
    let opening = Trimming.spaces(tail.prefix(longestLabel))
    let subject = Phrase.subject(opening)
    if KeywordsCue.runInLabels.begins(subject) {
      return (.keywords, "keywords, run into the text")
    }
    if links.begins(subject) { return (.furniture, "a link of the page, run into the text") }
    if CreditLine.isAnnounced(subject), CreditLine(Trimming.spaces(tail)) != nil {
      return (.source, "the credit, run into the text")
    }
    return RelatedCue.isLabelAndHeadline(opening)
      ? (.related, "another headline, run into the text") : nil
  }

  /// Whether a space stands after a byte that ends a sentence: `.` `!` `?` `)`, or the last one of
  /// `؟` `»` `”`.
  private static func isAfterSentence(_ byte: UInt8, _ next: UInt8) -> Bool {
    guard next == 0x20 else { return false }
    return switch byte {
    case 0x2E, 0x21, 0x3F, 0x29, 0x9F, 0xBB, 0x9D: true
    default: false
    }
  }
}
