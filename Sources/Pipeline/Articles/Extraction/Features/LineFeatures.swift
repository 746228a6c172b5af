/// The features of the lines of a text as numbers in one flat array.
///
/// What is seen of a line stands once; the lines round it look at a part of that, at their distance.
package struct LineFeatures {
  /// How far a line looks to both sides.
  static let reach = 2

  /// Of all lines, one line after another: first what lines at any distance see, then what those
  /// directly before and behind see, then what concerns the line alone.
  private(set) var codes: [UInt64] = []
  private var starts: [Int] = [0]
  private var farEnds: [Int] = []
  private var nearEnds: [Int] = []

  /// How many lines there are.
  package var count: Int { starts.count - 1 }

  init(_ evidence: LineEvidence) {
    let count = evidence.lines.count
    codes.reserveCapacity(count * Self.usual)
    starts.reserveCapacity(count + 1)
    farEnds.reserveCapacity(count)
    nearEnds.reserveCapacity(count)
    for index in 0..<count {
      let place = evidence.layout.place(of: index)
      addForm(evidence.shapes[index], evidence.lines[index], evidence.layout.isLong[index])
      for sign in evidence.signs[index] { add(.cue, UInt64(sign)) }
      farEnds.append(codes.count)
      addWords(evidence.words.words[evidence.words.range(index)])
      addPlace(index, place, evidence)
      for sign in evidence.signs[index] { add(.cueAndPlace, UInt64(sign) << 4 | place) }
      starts.append(codes.count)
    }
  }

  /// The places in `codes` of what a line sees of the line at a distance.
  func seen(from line: Int, at offset: Int) -> Range<Int> {
    let other = line + offset
    guard other >= 0, other < count else { return 0..<0 }
    let end = offset == 0 ? starts[other + 1] : abs(offset) == 1 ? nearEnds[other] : farEnds[other]
    return starts[other]..<end
  }

  /// The features of a line as the weights know them.
  ///
  /// `part` says of each whether it speaks of the part of the text that the line is in, besides its
  /// label.
  package func keys(of line: Int) -> [(key: UInt32, part: Bool)] {
    (-Self.reach...Self.reach).flatMap { offset in
      seen(from: line, at: offset).map { place in
        let code = codes[place]
        return (
          FeatureKey.key(code, offset: offset), FeatureKey.kind(code) >= FeatureKind.place.rawValue
        )
      }
    }
  }
}

extension LineFeatures {
  private static let usual = 60
  /// In a longer line single words say little.
  private static let mostWords = 6

  private mutating func add(_ kind: FeatureKind, _ value: UInt64) {
    codes.append(FeatureKey.code(kind, value))
  }

  private mutating func addForm(_ shape: LineShape, _ line: Line, _ isLong: Bool) {
    add(.length, shape.length)
    add(.words, shape.words)
    add(.ending, shape.ending.rawValue)
    add(.script, shape.script)
    add(.blanks, UInt64(min(line.blanksBefore, 3)))
    add(.placeAndForm, isLong ? 1_001 : 1_000)
    if shape.first > 0 { add(.opening, shape.first) }
    if shape.last > 0 { add(.closing, shape.last) }
    var rest = shape.marks.rawValue
    while rest != 0 {
      add(.marks, UInt64(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  /// The first word and, of a short line, all of it, which the lines beside it see too; then the
  /// words that concern the line alone.
  private mutating func addWords(_ words: ArraySlice<UInt32>) {
    defer { add(.bias, 0) }
    guard let first = words.first, let last = words.last else {
      nearEnds.append(codes.count)
      return
    }
    add(.firstWord, UInt64(first))
    if words.count <= 4 { add(.wholeLine, Self.whole(words)) }
    nearEnds.append(codes.count)
    add(.lastWord, UInt64(last))
    if words.count > 1 { add(.wordPair, UInt64(first) << 24 ^ UInt64(words[words.startIndex + 1])) }
    guard words.count <= Self.mostWords else { return }
    for word in words { add(.anyWord, UInt64(word)) }
  }

  private static func whole(_ words: ArraySlice<UInt32>) -> UInt64 {
    var hash = UInt64(words.count)
    for word in words { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 }
    return hash >> 8
  }

  private mutating func addPlace(_ index: Int, _ place: UInt64, _ evidence: LineEvidence) {
    let (layout, shape, count) = (evidence.layout, evidence.shapes[index], evidence.lines.count)
    let blanks = evidence.lines[index].blanksBefore
    add(.place, place)
    if place == 0 { add(.before, UInt64(min(layout.body.lowerBound - index, 8))) }
    if place == 2 { add(.after, UInt64(min(index - layout.body.upperBound, 6))) }
    add(.indexFromStart, UInt64(min(index, 4)))
    add(.indexFromEnd, UInt64(min(count - 1 - index, 4)))
    add(.textLength, place << 4 | UInt64(count <= 3 ? 0 : count <= 10 ? 1 : count <= 30 ? 2 : 3))
    add(.leadShare, UInt64(layout.leadShare[index]))
    add(.bodyShare, UInt64(layout.bodyShare[index]))
    if layout.isRepeated[index] { add(.repeated, 0) }
    addTitle(index, evidence)
    addNear(index, evidence)
    let usual = evidence.usualBlanks
    add(.blanks, blanks < usual ? 8 : blanks > usual ? 10 : 9)
    let form = shape.ending.rawValue << 4 | min(shape.length, 8)
    add(.placeAndForm, place << 8 | form)
    add(.placeAndForm, 2_000 | place << 4 | shape.length)
    add(.placeAndForm, 3_000 | place << 4 | UInt64(min(blanks, 3)))
    add(.runOfLabels, place << 4 | UInt64(min(evidence.runOfLabels[index], 8)))
  }

  private mutating func addTitle(_ index: Int, _ evidence: LineEvidence) {
    let title = evidence.likeliestTitle
    if evidence.mayBeTitle(index) {
      let rank: UInt64 = title > index ? 0 : title < index ? 1 : 2
      add(.title, rank)
      if rank == 2 { add(.title, 16 + min(UInt64(index), 3)) }
      let shape = evidence.shapes[index]
      let words: UInt64 = shape.words <= 2 ? 0 : shape.words <= 4 ? 1 : shape.words < 12 ? 2 : 3
      let isBeforeText = index + 1 < evidence.lines.count && evidence.layout.isLong[index + 1]
      add(.headline, rank << 4 | words << 1 | (isBeforeText ? 1 : 0))
      add(.headline, 64 | rank << 3 | shape.ending.rawValue)
      add(.headline, 128 | rank << 4 | words << 1 | (index == 0 ? 1 : 0))
    }
    guard title >= 0, title != index else { return }
    add(.title, UInt64(32 + min(max(index - title, -4), 4)))
  }

  /// What the few lines round this one, and those under it, are like.
  private mutating func addNear(_ index: Int, _ evidence: LineEvidence) {
    let count = evidence.lines.count
    var short: UInt64 = 0
    for near in max(0, index - 3)..<min(count, index + 4) where evidence.lines[near].length < 40 {
      short += 1
    }
    add(.shortLines, short)
    var (date, author, text): (Bool, Bool, Int?) = (false, false, nil)
    var next = index + 1
    while next < min(count, index + 4) {
      if !date, evidence.mayBeDate(next) { date = true }
      if !author, evidence.mayBeAuthor(next) { author = true }
      if text == nil, evidence.layout.isLong[next] { text = next }
      next += 1
    }
    if date { add(.dateSoon, 0) }
    if author { add(.dateSoon, 1) }
    if let text { add(.dateSoon, 8 + UInt64(text - index)) }
  }
}
