import ArabicText

/// The parts of a credit line: «المصدر | الخليج الجديد+ متابعات», «نقلا عن صحيفة الغد».
struct CreditLine: Sendable, Hashable {
  /// What stands after the label, as printed.
  let credit: String
  /// The first name in it without marks round it.
  private let firstName: String

  static let labels = PhraseList(
    "المصدر، المصادر، مصدر الخبر، المصدر الأصلي، مصدر المقال، المصدر الرئيسي، source، publisher")
  /// Labels that need no colon, for they cannot begin a sentence that a short line holds whole.
  static let openLabels = PhraseList(
    "نقلا عن، نقلاً عن، المقال منقول عن، عن صحيفة، عن جريدة، عن موقع")
  /// Words that say what a publisher is and are not part of its name.
  private static let kinds: [String] = ["موقع", "صحيفة", "جريدة", "قناة", "شبكة", "مجلة"]

  /// Whether a folded text begins as a credit may.
  static func isAnnounced(_ subject: [UInt8]) -> Bool {
    labels.begins(subject) || openLabels.begins(subject)
  }

  /// Reads a line; `nil` where it is no credit.
  init?(_ text: String) {
    guard let credit = Self.credit(in: text) else { return nil }
    self.credit = credit
    firstName = Self.firstName(of: credit)
    guard !firstName.isEmpty else { return nil }
  }

  /// The first name, without words such as «موقع» before it; the others are credits for material.
  var publisher: String {
    let words = firstName.unicodeScalars.split(whereSeparator: Scalars.isSpace).map { String($0) }
    let hasKind = words.count > 1 && Self.kinds.contains(words[0])
    return words.dropFirst(hasKind ? 1 : 0).joined(separator: " ")
  }

  private static let mostWordsWithoutColon = 6

  /// The first name without marks round it; empty where there is none.
  private static func firstName(of credit: String) -> String {
    let name =
      credit.unicodeScalars
      .split(maxSplits: 1, whereSeparator: "+،,/|–—-".unicodeScalars.contains).first
      .map { Trimming.marks($0) } ?? ""
    // A bracket that opens within the name closes with it.
    let isOpen = name.utf8.contains(UInt8(ascii: "(")) && !name.utf8.contains(UInt8(ascii: ")"))
    return isOpen ? name + ")" : name
  }

  private static func credit(in text: String) -> String? {
    let scalars = text.unicodeScalars
    let mark = text.utf8.firstIndex(where: ":|-".utf8.contains)
    if let mark, scalars[..<mark].count < longestLabel {
      let label = Phrase.subject(scalars[..<mark])
      if labels.fills(label) || openLabels.fills(label) {
        return Trimming.spaces(scalars[scalars.index(after: mark)...])
      }
    }
    let words = scalars.split(whereSeparator: Scalars.isSpace)
    guard (3...mostWordsWithoutColon).contains(words.count), let last = scalars.last, last != ".",
      openLabels.begins(Phrase.subject(scalars[...]))
    else { return nil }
    return words.dropFirst(words[0].elementsEqual("عن".unicodeScalars) ? 1 : 2)
      .map { String($0) }.joined(separator: " ")
  }

  private static let longestLabel = 24
}
