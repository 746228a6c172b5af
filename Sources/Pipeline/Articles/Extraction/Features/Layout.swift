/// What is seen of a text as a whole: where its running text stands, and how far each line shares
/// its words.
struct Layout {
  /// The densest run of long lines; empty where no line is long.
  private(set) var body = 0..<0
  /// Whether each line is long enough, or closed and long enough, to be running text.
  let isLong: [Bool]
  /// How much of each line's words the first paragraphs have, 0...4; 0 for these themselves.
  private(set) var leadShare: [UInt8]
  /// How much of each line's words the running text has, 0...4.
  private(set) var bodyShare: [UInt8]
  /// How well each line would do as a headline by its place and words; `Int.min` where it can be none.
  private(set) var titleScore: [Int]
  /// Whether the words of each line stand in another line, all and in the same order.
  private(set) var isRepeated: [Bool]

  init(_ lines: [Line], _ words: LineWords) {
    isLong = lines.map(\.isParagraphLike)
    leadShare = Array(repeating: 0, count: lines.count)
    bodyShare = leadShare
    titleScore = Array(repeating: Int.min, count: lines.count)
    isRepeated = Array(repeating: false, count: lines.count)
    guard !lines.isEmpty else { return }
    body = Self.densestRun(lines, isLong)
    compare(lines, words)
    findRepeated(lines, words)
  }
}

extension Layout {
  /// 0 before the running text, 1 in it, 2 after it.
  func place(of index: Int) -> UInt64 {
    index < body.lowerBound ? 0 : index < body.upperBound ? 1 : 2
  }

  /// What a line that is not long costs a run, in scalars.
  private static let gap = 40
  private static let mostOfOneLine = 400

  /// The run of lines whose long ones outweigh the others most.
  private static func densestRun(_ lines: [Line], _ isLong: [Bool]) -> Range<Int> {
    var (best, found) = (0, 0..<0)
    var (sum, start) = (0, 0)
    for index in lines.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += isLong[index] ? min(lines[index].length, mostOfOneLine) : -gap
      if sum > best { (best, found) = (sum, start..<index + 1) }
    }
    return found
  }

  private mutating func compare(_ lines: [Line], _ words: LineWords) {
    let long = body.filter { isLong[$0] }
    // A closed headline opens the run, but not the text: the line under it is longer by far.
    let isHeadlineFirst =
      long.count > 1 && lines[long[0]].length <= 120
      && lines[long[1]].length * 3 > lines[long[0]].length * 4
    let lead = long.dropFirst(isHeadlineFirst ? 1 : 0).prefix(2)
    let first = lead.first ?? body.lowerBound
    var (leadWords, bodyWords) = (WordSet(), WordSet())
    for index in lead { leadWords.insert(words.stems[words.range(index)]) }
    for index in long { bodyWords.insert(words.stems[words.range(index)]) }
    for index in lines.indices {
      let stems = words.stems[words.range(index)]
      let (counted, inLead, inBody) = Self.shares(stems, leadWords, bodyWords)
      let isLead = lead.contains(index)
      if counted > 0 {
        leadShare[index] = isLead ? 0 : UInt8(inLead * 4 / counted)
        bodyShare[index] = UInt8(inBody * 4 / counted)
      }
      let count = words.range(index).count
      guard index <= max(first, 1), (3...30).contains(count), !isLead || index == 0 else {
        continue
      }
      let likeness = counted > 0 ? ((isLead ? 0 : inLead) * 2 + inBody) * 128 / counted : 0
      titleScore[index] = likeness * min(counted, 8) - 38 * max(0, first - index)
    }
  }

  private static func shares(
    _ stems: ArraySlice<UInt32>, _ lead: WordSet, _ body: WordSet
  ) -> (counted: Int, inLead: Int, inBody: Int) {
    var (counted, inLead, inBody) = (0, 0, 0)
    for stem in stems where stem != 0 {
      counted += 1
      if lead.contains(stem) { inLead += 1 }
      if body.contains(stem) { inBody += 1 }
    }
    return (counted, inLead, inBody)
  }

  private mutating func findRepeated(_ lines: [Line], _ words: LineWords) {
    var seen: [UInt64: Int] = [:]
    for index in lines.indices {
      let range = words.range(index)
      guard !range.isEmpty, range.count <= 40 else { continue }
      let key = words.words[range].reduce(UInt64(range.count)) {
        ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15
      }
      if let other = seen[key] {
        isRepeated[index] = true
        isRepeated[other] = true
      } else {
        seen[key] = index
      }
    }
  }

  /// Which words a text has, by bits of their hashes: a few more may seem to be in it.
  private struct WordSet {
    private var bits: [UInt64] = Array(repeating: 0, count: 512)

    mutating func insert(_ stems: ArraySlice<UInt32>) {
      for stem in stems where stem != 0 { bits[Int(stem >> 23)] |= 1 << UInt64(stem >> 17 & 63) }
    }

    func contains(_ stem: UInt32) -> Bool {
      bits[Int(stem >> 23)] >> UInt64(stem >> 17 & 63) & 1 == 1
    }
  }
}
