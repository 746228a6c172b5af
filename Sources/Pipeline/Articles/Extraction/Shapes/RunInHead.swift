import ArabicText

/// A dateline that is run into the first paragraph: «طرابلس - وكالات: قال …», «دمشق (CNN) -- أكدت …».
enum RunInHead {
  /// How many scalars from the start of a paragraph the mark after a dateline is looked for.
  private static let reach = 90

  /// The dateline before the text of a paragraph; `nil` where it opens with its text.
  static func dateline(of paragraph: String) -> Dateline? {
    let opening = paragraph.unicodeScalars.prefix(reach)
    guard mayOpen(Phrase.subject(opening)) else { return nil }
    var end = opening.endIndex
    // From the last mark on: «بيروت - رويترز: قال» is cut after the colon, not after the dash.
    while end > opening.startIndex {
      opening.formIndex(before: &end)
      guard end > opening.startIndex, isEnd(opening, end),
        let dateline = Dateline(Trimming.spaces(opening[..<end]))
      else { continue }
      // «مصر: لا انسحاب» may be a topic; a town or an agency is none.
      if dateline.isTelling { return dateline }
    }
    return nil
  }

  /// Whether the first words are of a dateline: nearly all paragraphs are passed over by this alone.
  private static func mayOpen(_ head: [UInt8]) -> Bool {
    PlaceNames.all.begins(head) || AgencyNames.all.begins(head) || PersonNames.begin(head)
      || AgencyNames.wires.occurs(in: head)
  }

  /// Whether the mark at `index` may close a dateline: a colon, or a dash that joins no two words.
  private static func isEnd(
    _ head: Substring.UnicodeScalarView, _ index: Substring.UnicodeScalarView.Index
  ) -> Bool {
    switch head[index] {
    case ":", ")": return true
    case "-", "–", "—", Scalars.tatweel:
      let next = head.index(after: index)
      guard next < head.endIndex else { return false }
      return Scalars.isSpace(head[next])
        && (head[index] != Scalars.tatweel || Scalars.isSpace(head[head.index(before: index)]))
    default: return false
    }
  }
}
