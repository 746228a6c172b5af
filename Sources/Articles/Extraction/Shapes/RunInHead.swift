import ArabicText

/// A dateline that is run into the first paragraph: «طرابلس - وكالات: قال …», «دمشق (CNN) -- أكدت …».
enum RunInHead {
  /// How many scalars from the start of a paragraph the mark after a dateline is looked for.
  private static let reach = 90

  /// The dateline before the text of a paragraph; `nil` where it opens with its text.
  static func dateline(of paragraph: String) -> Dateline? {
    let opening = paragraph.unicodeScalars.prefix(reach)
    guard mayOpen(Phrase.subject(String(opening))) else { return nil }
    let head = Array(opening)
    // From the last mark on: «بيروت - رويترز: قال» is cut after the colon, not after the dash.
    for end in head.indices.dropFirst().reversed() where isEnd(head, end) {
      guard let dateline = Dateline(Trimming.spaces(head[..<end])) else { continue }
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
  private static func isEnd(_ head: [Unicode.Scalar], _ index: Int) -> Bool {
    switch head[index] {
    case ":", ")": return true
    case "-", "–", "—", Scalars.tatweel:
      guard index + 1 < head.count else { return false }
      return Line.isSpace(head[index + 1])
        && (head[index] != Scalars.tatweel || Line.isSpace(head[index - 1]))
    default: return false
    }
  }
}
