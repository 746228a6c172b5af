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
    Phrase.wordStart(in: subject, from: 0).flatMap { end(in: subject, at: $0) } != nil
  }

  /// Whether a phrase is the text, but for marks and numbers round it.
  func fills(_ subject: [UInt8]) -> Bool {
    guard let start = Phrase.wordStart(in: subject, from: 0),
      var offset = end(in: subject, at: start)
    else { return false }
    while let word = Phrase.wordStart(in: subject, from: offset) {
      guard Self.isDigit(subject[word]) else { return false }
      offset = word + 1
    }
    return true
  }

  /// Whether a phrase stands in the text as whole words.
  func occurs(in subject: [UInt8]) -> Bool { count(in: subject, upTo: 1) > 0 }

  /// How many phrases stand in the text, counted no further than `limit`.
  func count(in subject: [UInt8], upTo limit: Int) -> Int {
    var (count, offset) = (0, 0)
    while count < limit, let start = Phrase.wordStart(in: subject, from: offset) {
      if let end = end(in: subject, at: start) {
        count += 1
        offset = end
      } else {
        offset = Phrase.wordEnd(in: subject, from: start)
      }
    }
    return count
  }
}

extension PhraseList {
  /// The end of the last phrase that ends no later than `limit`; `nil` if there is none.
  func lastEnd(in subject: [UInt8], before limit: Int) -> Int? {
    var (last, offset): (Int?, Int) = (nil, 0)
    while let start = Phrase.wordStart(in: subject, from: offset), start < limit {
      let end = end(in: subject, at: start).flatMap { $0 <= limit ? $0 : nil }
      last = end ?? last
      offset = end ?? Phrase.wordEnd(in: subject, from: start)
    }
    return last
  }

  /// Whether the text is made of phrases and numbers alone, with any marks between them.
  func covers(_ subject: [UInt8]) -> Bool { coveredEnd(of: subject) == subject.count }

  /// Where the first word begins that belongs to no phrase and is no number; the length of the text
  /// if there is none.
  func coveredEnd(of subject: [UInt8]) -> Int {
    var offset = 0
    while let start = Phrase.wordStart(in: subject, from: offset) {
      if let end = end(in: subject, at: start) {
        offset = end
      } else if Self.isDigit(subject[start]) {
        offset = start + 1
      } else {
        return start
      }
    }
    return subject.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
