import ArabicText

/// The parts of a credit line: «المصدر | الخليج الجديد+ متابعات».
struct CreditLine: Sendable, Hashable {
  /// What stands after the label, as printed.
  let credit: String
  /// The first name, without words such as «موقع» before it; the others are credits for material.
  let publisher: String

  private static let labels = ["المصدر", "المصادر", "نقلا عن", "مصدر الخبر", "المصدر الأصلي"]
    .map(Phrase.init)
  /// Words that say what a publisher is and are not part of its name.
  private static let kinds: Set<String> = ["موقع", "صحيفة", "جريدة", "قناة", "شبكة", "مجلة"]

  /// Reads a line; `nil` where it is no credit.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let mark = scalars.firstIndex(where: { $0 == ":" || $0 == "|" }) else { return nil }
    let label = Array(folded(String(scalars[..<mark]), for: .search).utf8)
    guard Self.labels.contains(where: { $0.fills(label) }) else { return nil }
    credit = Trimming.spaces(scalars[scalars.index(after: mark)...])
    let first = credit.unicodeScalars.split { "+،,/|–—".unicodeScalars.contains($0) }.first
    guard let first else { return nil }
    var words = Trimming.spaces(first).unicodeScalars.split(whereSeparator: Line.isSpace)
    if words.count > 1, let kind = words.first, Self.kinds.contains(String(kind)) {
      words.removeFirst()
    }
    publisher = words.map { String($0) }.joined(separator: " ")
    guard !publisher.isEmpty else { return nil }
  }
}
