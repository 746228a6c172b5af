package import Articles

/// Groups texts by the story that they tell, from their sketches alone.
///
/// The texts are taken from the longest to the shortest. Each joins the group whose longest text it
/// resembles, or else opens a group of its own; so every text of a group has its words from one and
/// the same text, and a chain of texts that each resemble the next cannot grow together. To find that
/// text, each opener puts its number into a table under its 32 keys (``Sketch/key(_:)``), and a text is
/// compared with the openers that it shares two keys with. Where two openers have one key the later
/// stays, which is nearer in length to what is still to come. So the table is as long as the archive,
/// each text looks into 32 places of it, and no step is quadratic, not even where all texts share
/// their phrases.
package enum VersionFinder {
  /// What two versions of a story have in common at least, in the same order.
  ///
  /// Of both texts together a third, which is what is left where a paper has cut two thirds of the
  /// story. Of the shorter text four fifths: texts put together from a hundred paragraphs have up to
  /// 0.7 in common, a story that is cut and has a paragraph added 0.8 and more.
  private static let least = Sketch.Overlap(resemblance: 0.3, containment: 0.8)
  /// How many keys two such texts share at least, in 9 of 10 cases even where it is only a third that
  /// they have in common.
  private static let fewestKeys = 2
  /// How many openers a text is compared with at most; its own shares more keys than a stranger.
  private static let mostCandidates = 3
  /// A text of fewer words is too slight for its copy to be a version of it.
  private static let fewestWords = 8

  /// Groups of at least two positions in `sketches`, each ascending, in the order of their first.
  package static func groups(_ sketches: [Sketch]) -> [[Int]] {
    let originals = originals(of: sketches)
    var leaders = originals
    var table = Table(capacity: sketches.count)
    let order = sketches.indices.filter { originals[$0] == $0 && sketches[$0].isComparable }
      .map { (length: -sketches[$0].wordCount, position: $0) }.sorted { $0 < $1 }
    for (_, position) in order {
      let sketch = sketches[position]
      let leader = table.candidates(for: sketch).first {
        sketches[$0].overlaps(sketch, atLeast: least)
      }
      if let leader { leaders[position] = leader } else { table.insert(position, sketch) }
    }
    return groups(sketches.indices.map { leaders[originals[$0]] })
  }
}

extension VersionFinder {
  /// For each text the first that has the very same words.
  private static func originals(of sketches: [Sketch]) -> [Int] {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(sketches.count)
    return sketches.indices.map { position in
      guard sketches[position].wordCount >= fewestWords else { return position }
      let digest = sketches[position].digest
      if let original = first[digest] { return original }
      first[digest] = position
      return position
    }
  }

  /// The positions with equal leaders, where there are at least two.
  private static func groups(_ leaders: [Int]) -> [[Int]] {
    var sizes = [Int32](repeating: 0, count: leaders.count)
    for leader in leaders { sizes[leader] += 1 }
    var groupOfLeader: [Int: Int] = [:]
    var groups: [[Int]] = []
    for (position, leader) in leaders.enumerated() where sizes[leader] > 1 {
      if let group = groupOfLeader[leader] {
        groups[group].append(position)
      } else {
        groupOfLeader[leader] = groups.count
        groups.append([position])
      }
    }
    return groups
  }

  /// Which text had a key last; one key in a few is forgotten, of the 32 that a text has.
  private struct Table {
    /// A text's number plus one where its keys lead; 0 for an empty place.
    ///
    /// Keys are not kept beside it: by chance two of them lead to one text hardly ever.
    private var entries: [UInt32]
    private let mask: UInt64

    /// Makes a table for at most `capacity` texts.
    init(capacity: Int) {
      var size = 64
      while size < capacity * Sketch.keyCount { size *= 2 }
      entries = [UInt32](repeating: 0, count: size)
      mask = UInt64(size - 1)
    }

    mutating func insert(_ text: Int, _ sketch: Sketch) {
      for number in 0..<Sketch.keyCount {
        guard let key = sketch.key(number) else { continue }
        entries[place(of: key, number)] = UInt32(truncatingIfNeeded: text + 1)
      }
    }

    /// The texts that have enough of the keys of a sketch, those with most of them first, then in
    /// order, and not more than a few.
    func candidates(for sketch: Sketch) -> [Int] {
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Sketch.keyCount) { found in
        var count = 0
        for number in 0..<Sketch.keyCount {
          guard let key = sketch.key(number) else { continue }
          let entry = entries[place(of: key, number)]
          guard entry != 0 else { continue }
          // Kept in order; there are few.
          var place = count
          while place > 0, found[place - 1] > entry {
            found[place] = found[place - 1]
            place -= 1
          }
          found[place] = entry
          count += 1
        }
        return Self.mostFrequent(UnsafeBufferPointer(rebasing: found[..<count]))
      }
    }

    /// Of ascending entries the texts that occur often enough.
    private static func mostFrequent(_ entries: UnsafeBufferPointer<UInt32>) -> [Int] {
      var candidates: [(count: Int, text: Int)] = []
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end] == entries[start] { end += 1 }
        if end - start >= fewestKeys {
          candidates.append((start - end, Int(entries[start]) - 1))
        }
        start = end
      }
      guard candidates.count > 1 else { return candidates.map(\.text) }
      return candidates.sorted { $0 < $1 }.prefix(mostCandidates).map(\.text)
    }

    /// Where a key leads; the same key leads elsewhere at another number of the list.
    private func place(of key: UInt32, _ number: Int) -> Int {
      let product = (UInt64(key) << 8 | UInt64(number)) &* 0x9E37_79B9_7F4A_7C15
      return Int(product >> 32 & mask)
    }
  }
}
