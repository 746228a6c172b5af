/// Many phrases, looked for at once.
struct PhraseList: Sendable {
  /// The phrases by their second byte, which tells Arabic letters apart; the longest first.
  private let buckets: [[Phrase]]

  /// Makes a list of phrases that are set apart by `،` or line ends.
  init(_ list: String) {
    self.init(
      Set(
        list.unicodeScalars.split { $0 == "،" || $0 == "\n" }
          .map { Phrase(Trimming.spaces($0)) }.filter { $0.folded.count > 1 }))
  }

  /// Makes a list of the phrases of others.
  static func joining(_ lists: PhraseList...) -> PhraseList {
    PhraseList(Set(lists.flatMap { $0.buckets.joined() }))
  }

  private init(_ phrases: Set<Phrase>) {
    var buckets = [[Phrase]](repeating: [], count: 256)
    for phrase in phrases { buckets[Int(phrase.folded[1])].append(phrase) }
    self.buckets = buckets.map { $0.sorted { $0.folded.count > $1.folded.count } }
  }

  /// The end of the longest phrase that stands at `start` as whole words; `nil` if none does.
  func end(in subject: [UInt8], at start: Int = 0) -> Int? {
    guard start + 1 < subject.count else { return nil }
    for phrase in buckets[Int(subject[start + 1])] where phrase.matches(subject, at: start) {
      return start + phrase.folded.count
    }
    return nil
  }

  /// Whether a phrase begins the text, marks before it aside.
  func begins(_ subject: [UInt8]) -> Bool {
    end(in: subject, at: Self.firstWord(of: subject)) != nil
  }

  /// Whether a phrase is the text, but for marks and digits round it.
  func fills(_ subject: [UInt8]) -> Bool {
    guard let end = end(in: subject, at: Self.firstWord(of: subject)) else { return false }
    return (end..<subject.count).allSatisfy { offset in
      (0x30...0x39).contains(subject[offset]) || !Phrase.isWord(subject, at: offset)
        || Self.isTail(subject, offset)
    }
  }

  /// Whether a phrase stands in the text as whole words.
  func occurs(in subject: [UInt8]) -> Bool { count(in: subject, upTo: 1) > 0 }

  /// The end of the last phrase that ends no later than `limit`; `nil` if there is none.
  func lastEnd(in subject: [UInt8], before limit: Int) -> Int? {
    var (last, offset): (Int?, Int) = (nil, 0)
    while offset < limit {
      if Self.isStart(subject, offset), let end = end(in: subject, at: offset), end <= limit {
        (last, offset) = (end, end)
      } else {
        offset += 1
      }
    }
    return last
  }

  /// How many phrases stand in the text, counted no further than `limit`.
  func count(in subject: [UInt8], upTo limit: Int) -> Int {
    var (count, offset) = (0, 0)
    while offset < subject.count, count < limit {
      if Self.isStart(subject, offset), let end = end(in: subject, at: offset) {
        count += 1
        offset = end
      } else {
        offset += 1
      }
    }
    return count
  }
}

extension PhraseList {
  /// Whether the text is made of phrases and numbers alone, with any marks between them.
  func covers(_ subject: [UInt8]) -> Bool { coveredEnd(of: subject) == subject.count }

  /// Where the first word begins that belongs to no phrase and is no number; the length of the text
  /// if there is none.
  func coveredEnd(of subject: [UInt8]) -> Int {
    var offset = 0
    while offset < subject.count {
      if Self.isStart(subject, offset) {
        if let end = end(in: subject, at: offset) {
          offset = end
          continue
        }
        guard (0x30...0x39).contains(subject[offset]) else { return offset }
      }
      offset += 1
    }
    return offset
  }
}

extension PhraseList {
  private static func firstWord(of subject: [UInt8]) -> Int {
    subject.indices.first { Phrase.isWord(subject, at: $0) && !isTail(subject, $0) }
      ?? subject.count
  }

  /// Whether a word begins at `offset`.
  private static func isStart(_ subject: [UInt8], _ offset: Int) -> Bool {
    guard !isTail(subject, offset), Phrase.isWord(subject, at: offset) else { return false }
    guard offset > 0 else { return true }
    var before = offset - 1
    while before > 0, isTail(subject, before) { before -= 1 }
    return !Phrase.isWord(subject, at: before)
  }

  /// Whether the byte continues a scalar.
  private static func isTail(_ subject: [UInt8], _ offset: Int) -> Bool {
    subject[offset] & 0xC0 == 0x80
  }
}
