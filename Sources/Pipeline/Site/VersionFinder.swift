package import Articles

/// Groups near-duplicate texts into stories, from their sketches alone.
///
/// The texts are taken from the longest to the shortest. Each joins the group whose longest text it
/// resembles, or else opens a group of its own. So every text of a group shares its words with one
/// text, and a chain of texts that each resemble the next does not become one story. To find that
/// text, each opener puts its number into a table under its 32 keys (``Sketch/key(_:)``), and a text is
/// compared with the openers that share two keys with it. Where two openers have the same key, the
/// later one stays, because its length is nearer to that of the texts still to come. So the table is
/// as long as the archive, each text makes 32 look-ups, and no step is quadratic, even if all texts
/// share phrases.
package enum VersionFinder {
  /// The least that two versions of a story have in common, in the same order.
  ///
  /// A third of both texts together, which is what remains when a paper cuts two thirds of a story.
  /// Four fifths of the shorter text: texts composed at random from a hundred paragraphs have up to 0.7
  /// in common, and a story that was cut and got a new paragraph has at least 0.8.
  private static let least = Sketch.Overlap(resemblance: 0.3, containment: 0.8)
  /// The least number of keys that two such texts share, in 9 of 10 cases even if they have only a
  /// third in common.
  private static let fewestKeys = 2
  /// The greatest number of openers that a text is compared with; those with most shared keys first.
  private static let mostCandidates = 3
  /// The least number of words of a text; a copy of a shorter one means nothing.
  static let fewestWords = 8

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
    return Dictionary(grouping: sketches.indices) { leaders[originals[$0]] }.values
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}

extension VersionFinder {
  /// For each text, the first text with exactly the same words.
  static func originals(of sketches: [Sketch]) -> [Int] {
    var first: [UInt64: Int] = [:]
    return sketches.enumerated().map { position, sketch in
      guard sketch.wordCount >= fewestWords else { return position }
      let original = first[sketch.digest] ?? position
      first[sketch.digest] = original
      return original
    }
  }

  /// The last text with each key.
  ///
  /// Some keys are lost to collisions, which a text can afford, because it has 32.
  private struct Table {
    /// A text's number plus one where its keys lead; 0 for an empty place.
    ///
    /// The keys themselves are not kept: two of them rarely lead to the same wrong text by chance.
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

    /// The few texts that share most keys with a sketch, and enough of them; those with most keys
    /// first, then in order.
    func candidates(for sketch: Sketch) -> [Int] {
      let found = (0..<Sketch.keyCount).compactMap { number in
        sketch.key(number).map { entries[place(of: $0, number)] }
      }
      var candidates: [(entry: UInt32, keys: Int)] = []
      for entry in found.filter({ $0 > 0 }).sorted() {
        if candidates.last?.entry != entry { candidates.append((entry, 0)) }
        candidates[candidates.count - 1].keys += 1
      }
      return candidates.filter { $0.keys >= fewestKeys }
        .sorted { ($1.keys, $0.entry) < ($0.keys, $1.entry) }
        .prefix(mostCandidates).map { Int($0.entry) - 1 }
    }

    /// The place of a key; it depends on the number of the key in its list too.
    private func place(of key: UInt32, _ number: Int) -> Int {
      let product = (UInt64(key) << 8 | UInt64(number)) &* 0x9E37_79B9_7F4A_7C15
      return Int(product >> 32 & mask)
    }
  }
}
