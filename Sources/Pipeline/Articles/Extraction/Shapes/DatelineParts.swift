import ArabicText

/// The parts of a dateline while they are being identified.
struct DatelineParts {
  private(set) var places: [String] = []
  private(set) var wires: [String] = []
  private(set) var papers: [String] = []
  private(set) var authors: [String] = []
  private(set) var namesTown = false

  /// Adds the parts of a text; `false` where one of them can be no part of a dateline.
  mutating func add(_ text: String) -> Bool {
    var (unknown, enclosed): ([String], [String]) = ([], [])
    for piece in Self.pieces(of: text) where !add(piece) {
      if piece.isEnclosed {
        enclosed.append(piece.text)
      } else {
        guard unknown.isEmpty, Self.isShortName(piece.text) else { return false }
        unknown.append(piece.text)
      }
    }
    // A name in quotation marks is a paper's only beside a place: «بيروت – «المدار»».
    guard enclosed.isEmpty || !places.isEmpty, enclosed.allSatisfy({ Self.words($0) <= 3 }) else {
      return false
    }
    papers += enclosed
    guard let name = unknown.first else { return true }
    // Beside an agency or an author a name that no table knows is that of a small town.
    guard places.isEmpty, !wires.isEmpty || !authors.isEmpty else { return false }
    places.append(name)
    namesTown = !wires.isEmpty
    return true
  }
}

extension DatelineParts {
  /// `isEnclosed` where quotation marks or brackets stand round the text.
  private typealias Piece = (text: String, isEnclosed: Bool)

  /// Words that a dateline may hold and that say nothing.
  private static let fillers = PhraseList(
    """
    م، هـ، ه، ص، ت م، صباحا، مساء، الموافق، يوم، خاص، خاصة، خاص ب، مراسل، المراسل، مراسلنا، مراسلتنا، مراسلونا، مكتب، الموفد، من، في، و، وكتب
    السبت، الأحد، الاثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، كتب، كتبت، أ، بقلم، تقرير، ترجمة، رصد، المصدر، بواسطة، حاوره، حاورها، حاورته، حاورتها، أجرى الحوار، أجرت الحوار، إعداد، أعده، أعدها، تحرير، تصوير
    متابعة، تغطية، تحقيق، استطلاع، حوار، الكاتب، المحرر، كتبه، كتبها، يكتبها، نشر، نشرت، في، الساعة، بتاريخ، تاريخ، GMT
    """)

  private mutating func add(_ piece: Piece) -> Bool {
    let subject = Phrase.subject(piece.text)
    if Self.fillers.covers(subject) { return true }
    if PlaceNames.cover(subject), !(piece.isEnclosed && AgencyNames.all.covers(subject)) {
      places.append(piece.text)
      namesTown = namesTown || PlaceNames.towns.occurs(in: subject)
    } else if AgencyNames.wires.occurs(in: subject), Self.words(piece.text) <= 4 {
      addWire(piece.text)
    } else if AgencyNames.papers.begins(subject), Self.words(piece.text) <= 4 {
      papers.append(piece.text)
    } else if PersonNames.cover(piece.text, subject) {
      authors.append(piece.text)
    } else {
      return false
    }
    return true
  }

  /// Adds an agency that may have a place directly before it: «موسكو واس».
  private mutating func addWire(_ text: String) {
    let words = text.unicodeScalars.split(whereSeparator: Scalars.isSpace).map { String($0) }
    let first = words.firstIndex { AgencyNames.all.fills(Phrase.subject($0)) } ?? 0
    let place = words[..<first].joined(separator: " ")
    guard first > 0, words.count - first <= 2, PlaceNames.cover(Phrase.subject(place)) else {
      wires.append(text)
      return
    }
    places.append(place)
    namesTown = true
    wires.append(words[first...].joined(separator: " "))
  }

  private static func words(_ text: String) -> Int { LineForm(text).wordCount }

  private static func isShortName(_ text: String) -> Bool {
    words(text) <= 2 && text.unicodeScalars.count <= 20
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Scalars.isSpace($0) }
  }
}

extension DatelineParts {
  /// The parts between dashes, commas, colons, bars, slashes, brackets and quotation marks.
  ///
  /// A tatweel with a space or another mark before it is a dash; else it stretches a word.
  private static func pieces(of text: String) -> [Piece] {
    let scalars = text.unicodeScalars
    var pieces: [Piece] = []
    var (start, index) = (scalars.startIndex, scalars.startIndex)
    // What stands before the piece, and before the scalar that is looked at.
    var (opening, before): (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil)
    while true {
      let scalar = index < scalars.endIndex ? scalars[index] : nil
      if scalar.map({ isSeparator($0, after: before) }) ?? true {
        let piece = Trimming.marks(scalars[start..<index])
        if !piece.isEmpty {
          let isEnclosed = scalar != nil && (opening.map("(«“\"[".unicodeScalars.contains) ?? false)
          pieces.append((piece, isEnclosed))
        }
        guard let scalar else { return pieces }
        (opening, start) = (scalar, scalars.index(after: index))
      }
      before = scalar
      scalars.formIndex(after: &index)
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "-", "–", "—", "،", ",", ":", "|", "/", "(", ")", "«", "»", "“", "”", "\"", "[", "]": true
    case Scalars.tatweel: before.map(Scalars.isSpace) ?? true
    default: false
    }
  }
}
