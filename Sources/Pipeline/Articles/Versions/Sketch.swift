import ArabicText

/// What is kept of a text to tell whether another text is a version of the same story, without
/// keeping the text.
///
/// It samples the shingles of the text: every four words that follow each other (Broder 1997), after
/// folding (``WordHashes``). Four, because three are still a stock phrase («وزير الخارجية الروسي») and
/// each word that a paper changes costs as many shingles as a shingle has words. Of the shingles one
/// permutation is taken, the order of their hashes; it is cut into 64 bins, and of each bin the first
/// is kept (one permutation hashing: Li, Owen, Zhang 2012), with the place where it stands. So what
/// two texts have in common can be estimated (±0.06), and whether it stands in the same order.
///
/// About 256 bytes an article.
package struct Sketch: Sendable, Hashable {
  /// How many words the text has.
  package let wordCount: Int
  /// A hash of all words in order: equal for texts that fold to the same words.
  package let digest: UInt64
  /// The first shingle of each bin: the place of its first word in the text, at most 65,534, in the
  /// low half, and 16 bits of its hash above; ``emptyBin`` where no shingle fell into the bin.
  ///
  /// Empty for a text of fewer than ``fewestWords`` words.
  let bins: [UInt32]

  /// A text shorter than this says too little to be told from another on the same subject.
  static let fewestWords = 40
  static let shingleLength = 4
  static let binCount = 64
  static let emptyBin = UInt32.max

  /// Sketches a text that is given line by line; marks, spaces and line ends make no difference.
  package init(of lines: some Sequence<String>) {
    var words: [UInt64] = []
    for line in lines { WordHashes.append(wordsOf: line, to: &words) }
    self.init(ofWords: words)
  }

  /// Sketches a text that is given by the numbers of its words, see ``WordHashes``.
  init(ofWords words: [UInt64]) {
    wordCount = words.count
    digest = Self.mixed(words.reduce(0) { $0 &* Self.multiplier ^ $1 })
    bins = words.count < Self.fewestWords ? [] : Self.bins(of: words)
  }
}

extension Sketch {
  /// The key of a pair of bins, by the pair's number, 0 to ``keyCount`` - 1; texts that have half of
  /// their shingles in common share one of these keys in all but 1 of 10,000 cases, a third in 97 of
  /// 100.
  ///
  /// `nil` for a pair with an empty bin. Only keys of one number can be compared.
  package func key(_ number: Int) -> UInt32? {
    guard bins.indices.contains(2 * number + 1) else { return nil }
    let (first, second) = (bins[2 * number], bins[2 * number + 1])
    guard first != Self.emptyBin, second != Self.emptyBin else { return nil }
    return first & 0xFFFF_0000 | second >> 16
  }

  /// How many keys a text has.
  package static let keyCount = binCount / 2

  /// Whether the text is long enough to be compared.
  package var isComparable: Bool { !bins.isEmpty }

  private var shingleCount: Int { max(0, wordCount - Self.shingleLength + 1) }

  private static func bins(of words: [UInt64]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: binCount) { bins, count in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: binCount) { firsts in
        firsts.initialize(repeating: .max)
        words.withUnsafeBufferPointer { keepFirsts(of: $0, in: firsts) }
        for bin in 0..<binCount {
          bins.initializeElement(at: bin, to: UInt32(truncatingIfNeeded: firsts[bin]))
        }
      }
      count = binCount
    }
  }

  /// Finds the first shingle of each bin.
  private static func keepFirsts(
    of words: UnsafeBufferPointer<UInt64>, in firsts: UnsafeMutableBufferPointer<UInt64>
  ) {
    for place in 0..<max(0, words.count - shingleLength + 1) {
      var hash: UInt64 = 0
      for offset in 0..<shingleLength { hash = (hash << 16 | hash >> 48) &+ words[place + offset] }
      hash = mixed(hash)
      // The upper six bits choose the bin, the rest are the order; the place comes last, so that of
      // equal shingles the first in the text is kept.
      let key = hash << 6 & ~0xFFFF | UInt64(min(place, 0xFFFE))
      let bin = Int(hash >> 58)
      if key < firsts[bin] { firsts[bin] = key }
    }
  }

  private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25

  /// Spreads what differs over all bits (the finalizer of SplitMix64).
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension Sketch {
  /// How much of two texts is the same and in the same order.
  package struct Overlap: Sendable, Hashable {
    /// Of the shingles of both texts together, the share that both have: 0 to 1.
    package let resemblance: Double
    /// Of the shingles of the shorter text, the share that the longer one has too: 0 to 1.
    package let containment: Double

    /// Both numbers are shares, 0 to 1.
    package init(resemblance: Double, containment: Double) {
      self.resemblance = resemblance
      self.containment = containment
    }

    fileprivate func reaches(_ least: Overlap) -> Bool {
      resemblance >= least.resemblance && containment >= least.containment
    }
  }

  /// Estimates what this text and another have in common.
  ///
  /// Of the shared shingles only those count that stand in the same order in both texts, so that
  /// pages put together from the same paragraphs in another order have little in common.
  package func overlap(with other: Sketch) -> Overlap {
    let (shared, used) = sharedBins(with: other)
    return overlap(with: other, shared: shared, used: used)
  }

  /// Whether this text and another have at least so much in common; quicker than
  /// ``overlap(with:)`` where they have not.
  package func overlaps(_ other: Sketch, atLeast least: Overlap) -> Bool {
    // What they share in any order is no less than what they share in the same order.
    let (shared, used) = sharedBinsInAnyOrder(with: other)
    return overlap(with: other, shared: shared, used: used).reaches(least)
      && overlap(with: other).reaches(least)
  }

  private func overlap(with other: Sketch, shared: Int, used: Int) -> Overlap {
    guard used > 0 else { return Overlap(resemblance: 0, containment: 0) }
    let resemblance = Double(shared) / Double(used)
    let (count, otherCount) = (Double(shingleCount), Double(other.shingleCount))
    let common = resemblance * (count + otherCount) / (1 + resemblance)
    return Overlap(
      resemblance: resemblance, containment: min(1, common / max(1, min(count, otherCount))))
  }

  /// How many bins hold the same shingle, wherever it stands, and how many hold any.
  private func sharedBinsInAnyOrder(with other: Sketch) -> (shared: Int, used: Int) {
    bins.withUnsafeBufferPointer { own in
      other.bins.withUnsafeBufferPointer { theirs in
        var (shared, used) = (0, 0)
        for index in 0..<min(own.count, theirs.count) {
          let (one, two) = (own[index], theirs[index])
          let (isEmpty, isOtherEmpty) = (one == Self.emptyBin, two == Self.emptyBin)
          if !(isEmpty && isOtherEmpty) { used += 1 }
          if !isEmpty, !isOtherEmpty, one >> 16 == two >> 16 { shared += 1 }
        }
        return (shared, used)
      }
    }
  }

  /// How many bins hold the same shingle, in the same order of places, and how many hold any.
  private func sharedBins(with other: Sketch) -> (shared: Int, used: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.binCount) { places in
      var (shared, used) = (0, 0)
      for (own, theirs) in zip(bins, other.bins) {
        let isUsed = (own != Self.emptyBin, theirs != Self.emptyBin)
        if isUsed.0 || isUsed.1 { used += 1 }
        if isUsed == (true, true), own >> 16 == theirs >> 16 {
          places.initializeElement(at: shared, to: own << 16 | theirs & 0xFFFF)
          shared += 1
        }
      }
      var found = UnsafeMutableBufferPointer(rebasing: places[..<shared])
      found.sort()
      return (Self.longestRise(found), used)
    }
  }

  /// The length of the longest part of a sequence, gaps allowed, whose lower halves never fall; the
  /// sequence is overwritten.
  private static func longestRise(_ values: UnsafeMutableBufferPointer<UInt32>) -> Int {
    // Of the values read, the first `length` places hold the least with which a rise of each length
    // can end.
    var length = 0
    for value in values {
      let value = value & 0xFFFF
      let index = values[..<length].firstIndex { $0 > value } ?? length
      values[index] = value
      if index == length { length += 1 }
    }
    return length
  }
}
