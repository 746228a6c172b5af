import ArabicText

/// The parts of a dateline such as «القامشلي ـ نورث برس» or «تونس-وكالات:».
struct AgencyLine: Sendable, Hashable {
  /// Where the report was written, as printed; `nil` where only an agency is named.
  let place: String?
  /// The agency or paper; `nil` where only places are named.
  let agency: String?

  /// Whether the agency is one that sells its reports to papers, and so not the publisher.
  var isWire: Bool {
    guard let agency else { return false }
    let subject = Array(folded(agency, for: .search).utf8)
    return Self.wires.contains { $0.occurs(in: subject) }
  }

  /// Reads a line; `nil` where it is no dateline.
  init?(_ text: String) {
    var parts = Self.parts(of: text)
    guard let last = parts.last else { return nil }
    let named = parts.lastIndex { Self.isAgency($0) }
    switch (parts.count, named) {
    case (1, let index?) where last.unicodeScalars.count <= Self.longestName && index == 0:
      (place, agency) = (nil, Self.name(last))
    case (2...4, let index?):
      agency = Self.name(parts.remove(at: index))
      let places = parts.filter { !Self.isAgency($0) }
      place = places.isEmpty ? nil : places.joined(separator: "، ")
    default: return nil
    }
  }
}

extension AgencyLine {
  private static let longestName = 32

  private static let wires = [
    "رويترز", "فرانس برس", "أ ف ب", "أ.ف.ب", "اف ب", "ا ف ب", "د ب أ", "أسوشيتد برس",
    "أسوشييتد برس", "أ ب", "يونايتد برس", "واس", "وام", "كونا", "قنا", "بنا", "بترا", "سانا",
    "أ ش أ", "وفا", "معا", "الأناضول", "شينخوا", "سبوتنيك", "تاس", "إيتار تاس", "مهر", "إرنا",
    "تسنيم", "وكالات", "الوكالات", "متابعات",
  ].map(Phrase.init)

  /// Words that the names of other agencies and papers are made with.
  private static let nameWords = ["وكالة", "برس", "نيوز", "مراسلنا"].map(Phrase.init)

  /// A known name, or one that is set in quotation marks or brackets.
  private static func isAgency(_ part: String) -> Bool {
    if let first = part.unicodeScalars.first, "«(“\"".unicodeScalars.contains(first) { return true }
    let subject = Array(folded(part, for: .search).utf8)
    return (wires + nameWords).contains { $0.occurs(in: subject) }
  }

  private static func name(_ part: String) -> String {
    Trimming.marks(part.unicodeScalars)
  }

  /// The parts between dashes, colons and bars, none of which is empty or reads like a sentence.
  ///
  /// A tatweel with spaces round it is a dash; without them it stretches a word.
  private static func parts(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var parts: [String] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() {
      let isDash =
        "-–—:|/".unicodeScalars.contains(scalar)
        || (scalar == Scalars.tatweel && (index == 0 || Line.isSpace(scalars[index - 1])))
      guard isDash else { continue }
      parts.append(Trimming.spaces(scalars[start..<index]))
      start = index + 1
    }
    parts.append(Trimming.spaces(scalars[start...]))
    return parts.filter { !$0.isEmpty }
  }
}
