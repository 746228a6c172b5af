/// Many phrases, looked for at once.
package struct PhraseList: Sendable {
  private let table: Table

  /// Makes a list of phrases that are set apart by `،` or line ends.
  package init(_ list: String) {
    self.init(
      Set(
        list.unicodeScalars.split { $0 == "،" || $0 == "\n" }
          .map { Phrase.subject(Trimming.spaces($0)) }.filter { $0.count > 1 }))
  }

  /// Makes a list of the phrases of others.
  package static func joining(_ lists: PhraseList...) -> PhraseList {
    PhraseList(Set(lists.flatMap(\.phrases)))
  }

  private init(_ phrases: Set<[UInt8]>) {
    table = Table(phrases)
  }

  /// The phrases, folded.
  package var phrases: [[UInt8]] { table.phrases }

  /// The end of the longest phrase that stands at `start` as whole words; `nil` if none does.
  package func end(in subject: [UInt8], at start: Int = 0) -> Int? {
    subject.withUnsafeBufferPointer { table.end(in: $0, at: start) }
  }

  /// Whether a phrase begins the text, marks before it aside.
  package func begins(_ subject: [UInt8]) -> Bool {
    Phrase.wordStart(in: subject, from: 0).flatMap { end(in: subject, at: $0) } != nil
  }

  /// Whether a phrase is the text, but for marks and numbers round it.
  package func fills(_ subject: [UInt8]) -> Bool {
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
  package func occurs(in subject: [UInt8]) -> Bool { count(in: subject, upTo: 1) > 0 }

  /// How many phrases stand in the text, counted no further than `limit`.
  package func count(in subject: [UInt8], upTo limit: Int) -> Int {
    subject.withUnsafeBufferPointer { subject in
      var (count, offset) = (0, 0)
      while count < limit, let start = Phrase.wordStart(in: subject, from: offset) {
        if let end = table.end(in: subject, at: start) {
          count += 1
          offset = end
        } else {
          offset = Phrase.wordEnd(in: subject, from: start)
        }
      }
      return count
    }
  }

  /// The end of the last phrase that ends no later than `limit`; `nil` if there is none.
  package func lastEnd(in subject: [UInt8], before limit: Int) -> Int? {
    var (last, offset): (Int?, Int) = (nil, 0)
    while let start = Phrase.wordStart(in: subject, from: offset), start < limit {
      let end = end(in: subject, at: start).flatMap { $0 <= limit ? $0 : nil }
      last = end ?? last
      offset = end ?? Phrase.wordEnd(in: subject, from: start)
    }
    return last
  }

  /// Whether the text is made of phrases and numbers alone, with any marks between them.
  package func covers(_ subject: [UInt8]) -> Bool { coveredEnd(of: subject) == subject.count }

  /// Where the first word begins that is no phrase and no number; the length of the text if none.
  package func coveredEnd(of subject: [UInt8]) -> Int {
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

extension PhraseList {
  /// The phrases by two of their first bytes, which tell nearly all words of a text from them.
  private final class Table: Sendable {
    /// The longest first; those of one bucket stand together, and before them those that are too
    /// short to have one.
    let phrases: [[UInt8]]
    /// Where each bucket begins in `phrases`, and at last where all end.
    private let starts: [Int32]
    /// Which second bytes the phrases have that are too short for a bucket.
    private let shortSeconds: [Bool]

    private static let buckets = 256
    /// Two letters of the Arabic alphabet.
    private static let shortest = 4

    init(_ phrases: Set<[UInt8]>) {
      let sorted = phrases.map { ($0.withUnsafeBufferPointer { Self.bucket($0, at: 0) }, $0) }
        .sorted { ($0.0, $1.1.count) < ($1.0, $0.1.count) }
      self.phrases = sorted.map(\.1)
      var starts = [Int32](repeating: 0, count: Self.buckets + 2)
      for (bucket, _) in sorted { starts[bucket + 2] += 1 }
      for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
      self.starts = starts
      var seconds = [Bool](repeating: false, count: 256)
      for phrase in phrases where phrase.count < Self.shortest { seconds[Int(phrase[1])] = true }
      shortSeconds = seconds
    }

    /// See ``PhraseList/end(in:at:)``.
    func end(in subject: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
      let bucket = Self.bucket(subject, at: start)
      if bucket >= 0, let end = end(in: subject, at: start, bucket: bucket) { return end }
      guard start + 1 < subject.count, shortSeconds[Int(subject[start + 1])] else { return nil }
      return end(in: subject, at: start, bucket: -1)
    }

    private func end(
      in subject: UnsafeBufferPointer<UInt8>, at start: Int, bucket: Int
    ) -> Int? {
      for index in Int(starts[bucket + 1])..<Int(starts[bucket + 2])
      where Phrase.matches(phrases[index], subject, at: start) {
        return start + phrases[index].count
      }
      return nil
    }

    /// The bucket of what stands at a place, from 0; -1 where that is too short.
    private static func bucket(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      guard start + shortest <= bytes.count else { return -1 }
      return Int(bytes[start + 1] ^ bytes[start + 3] &* 37)
    }
  }
}
