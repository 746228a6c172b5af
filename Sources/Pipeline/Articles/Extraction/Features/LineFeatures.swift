import ArabicText

/// The features of the lines of a text as numbers in flat arrays.
package struct LineFeatures {
  /// Of all lines, one line after another.
  package private(set) var keys: [UInt32] = []
  /// What each is about, parallel to `keys`.
  private(set) var kinds: [FeatureKind] = []
  /// Where the features of each line begin, and at last where all end.
  package private(set) var starts: [Int] = [0]

  /// Whether a feature speaks of the part of the text that its line is in, besides its label.
  package func speaksOfPart(_ place: Int) -> Bool {
    kinds[place].rawValue >= FeatureKind.place.rawValue
  }

  /// How many lines there are.
  package var count: Int { starts.count - 1 }

  init(_ lines: [Line], _ evidence: LineEvidence) {
    let (words, layout) = (evidence.words, evidence.layout)
    keys.reserveCapacity(lines.count * Self.usual)
    kinds.reserveCapacity(lines.count * Self.usual)
    starts.reserveCapacity(lines.count + 1)
    let shapes = evidence.shapes
    let forms = lines.indices.map { Self.form(shapes[$0], lines[$0], layout.isLong[$0]) }
    for index in lines.indices {
      add(.bias, 0)
      for (kind, value) in forms[index] { add(kind, value) }
      addWords(words.words[words.range(index)])
      addPlace(index, evidence)
      addSigns(index, evidence)
      for offset in [-2, -1, 1, 2] where lines.indices.contains(index + offset) {
        for (kind, value) in forms[index + offset] { add(kind, value, offset: offset) }
        for sign in evidence.signs[index + offset] { add(.cue, UInt64(sign), offset: offset) }
        guard offset == -1 || offset == 1 else { continue }
        addNeighbour(words.words[words.range(index + offset)], offset: offset)
      }
      starts.append(keys.count)
    }
  }
}

extension LineFeatures {
  private static let usual = 180
  /// In a longer line single words say little.
  private static let mostWords = 6

  private mutating func add(_ kind: FeatureKind, _ value: UInt64, offset: Int = 0) {
    keys.append(FeatureKey.key(FeatureKey.code(kind, value), offset: offset))
    kinds.append(kind)
  }

  private static func form(
    _ shape: LineShape, _ line: Line, _ isLong: Bool
  ) -> [(FeatureKind, UInt64)] {
    var form: [(FeatureKind, UInt64)] = [
      (.length, shape.length), (.words, shape.words), (.ending, shape.ending.rawValue),
      (.script, shape.script), (.blanks, UInt64(min(line.blanksBefore, 3))),
      (.placeAndForm, 1_000 + (isLong ? 1 : 0)),
    ]
    if shape.first > 0 { form.append((.opening, shape.first)) }
    if shape.last > 0 { form.append((.closing, shape.last)) }
    var rest = shape.marks.rawValue
    while rest != 0 {
      form.append((.marks, UInt64(rest.trailingZeroBitCount)))
      rest &= rest - 1
    }
    return form
  }

  private mutating func addWords(_ words: ArraySlice<UInt32>) {
    guard let first = words.first, let last = words.last else { return }
    add(.firstWord, UInt64(first))
    add(.lastWord, UInt64(last))
    if words.count > 1 { add(.wordPair, UInt64(first) << 24 ^ UInt64(words[words.startIndex + 1])) }
    if words.count <= Self.mostWords { for word in words { add(.anyWord, UInt64(word)) } }
    if words.count <= 4 { add(.wholeLine, Self.whole(words)) }
  }

  private mutating func addNeighbour(_ words: ArraySlice<UInt32>, offset: Int) {
    guard let first = words.first else { return }
    add(.firstWord, UInt64(first), offset: offset)
    if words.count <= 4 { add(.wholeLine, Self.whole(words), offset: offset) }
  }

  private static func whole(_ words: ArraySlice<UInt32>) -> UInt64 {
    words.reduce(UInt64(words.count)) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 } >> 8
  }

  private mutating func addPlace(_ index: Int, _ evidence: LineEvidence) {
    let (layout, shape, count) = (evidence.layout, evidence.shapes[index], evidence.lines.count)
    let body = layout.body
    let place: UInt64 = index < body.lowerBound ? 0 : index < body.upperBound ? 1 : 2
    add(.place, place)
    if place == 0 { add(.before, UInt64(min(body.lowerBound - index, 8))) }
    if place == 2 { add(.after, UInt64(min(index - body.upperBound, 6))) }
    add(.indexFromStart, UInt64(min(index, 4)))
    add(.indexFromEnd, UInt64(min(count - 1 - index, 4)))
    add(.textLength, place << 4 | UInt64(count <= 3 ? 0 : count <= 10 ? 1 : count <= 30 ? 2 : 3))
    let near = max(0, index - 3)..<min(count, index + 4)
    add(.shortLines, UInt64(near.count { evidence.lines[$0].length < 40 }))
    add(.leadShare, UInt64(layout.leadShare[index]))
    add(.bodyShare, UInt64(layout.bodyShare[index]))
    if layout.isRepeated[index] { add(.repeated, 0) }
    if layout.likeliestTitle == index {
      add(.title, 2)
      add(.title, 16 + min(UInt64(index), 3))
    } else if layout.isCandidate[index] {
      add(.title, layout.likeliestTitle > index ? 0 : 1)
    }
    if layout.likeliestTitle >= 0, layout.likeliestTitle != index {
      let distance = min(max(index - layout.likeliestTitle, -4), 4)
      add(.title, UInt64(32 + distance))
    }
    let soon = (index + 1)..<min(count, index + 4)
    if soon.contains(where: { evidence.mayBeDate($0) }) { add(.dateSoon, 0) }
    if soon.contains(where: { evidence.mayBeAuthor($0) }) { add(.dateSoon, 1) }
    if let next = soon.first(where: { layout.isLong[$0] }) {
      add(.dateSoon, 8 + UInt64(next - index))
    }
    let usual = evidence.usualBlanks
    let blanks = evidence.lines[index].blanksBefore
    add(.blanks, blanks < usual ? 8 : blanks > usual ? 10 : 9)
    let form = shape.ending.rawValue << 4 | min(shape.length, 8)
    add(.placeAndForm, place << 8 | form)
    add(.placeAndForm, 2_000 | place << 4 | shape.length)
    add(.placeAndForm, 3_000 | place << 4 | UInt64(min(evidence.lines[index].blanksBefore, 3)))
    add(.runOfLabels, place << 4 | UInt64(min(evidence.runOfLabels[index], 8)))
  }

  private mutating func addSigns(_ index: Int, _ evidence: LineEvidence) {
    let body = evidence.layout.body
    let place: UInt64 = index < body.lowerBound ? 0 : index < body.upperBound ? 1 : 2
    for sign in evidence.signs[index] {
      add(.cue, UInt64(sign))
      add(.cueAndPlace, UInt64(sign) << 4 | place)
    }
  }
}
