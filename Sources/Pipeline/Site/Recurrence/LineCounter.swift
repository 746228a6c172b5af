package import Articles

/// Counts in how many stories each line of an archive stands.
///
/// Only the lines that at least two sources print are looked at one by one; a table of bytes finds them
/// without keeping all numbers of an archive. Versions of one story share their lines by nature, so they
/// count as one source; ``VersionFinder`` finds them among the sources that share any line. Sources
/// without running text count as one together, because nothing tells their stories apart.
package enum LineCounter {
  /// The lines that stand in two stories or more, or that an editor has dropped.
  package static func recurring(in sources: [SourceLines?]) -> RecurringLines {
    let seen = SeenTwice(sources)
    let sharing = sources.indices.filter {
      sources[$0]?.keys.contains(where: seen.contains) == true
    }
    let stories = stories(sharing.map { sources[$0]?.sketch ?? Sketch(of: []) })
    var counts: [UInt64: (story: Int, stories: Int)] = [:]
    // Story after story, so that it is enough to remember the last one of each line.
    for place in sharing.indices.sorted(by: { (stories[$0], $0) < (stories[$1], $1) }) {
      for key in sources[sharing[place]]?.keys ?? [] where seen.contains(key) {
        let known = counts[key] ?? (.min, 0)
        if known.story != stories[place] { counts[key] = (stories[place], known.stories + 1) }
      }
    }
    var lines = counts.compactMapValues { count in
      count.stories < 2 ? nil : Recurrence(stories: count.stories)
    }
    for key in sources.lazy.compactMap({ $0?.dropped }).joined() {
      lines[key, default: Recurrence(stories: 1)].isDropped = true
    }
    return RecurringLines(lines)
  }

  /// For each text, the number of the story that it tells.
  private static func stories(_ sketches: [Sketch]) -> [Int] {
    func isText(_ place: Int) -> Bool { sketches[place].wordCount >= VersionFinder.fewestWords }
    var stories = sketches.indices.map { isText($0) ? $0 : -1 }
    for group in VersionFinder.groups(sketches) {
      for place in group where isText(place) { stories[place] = group[0] }
    }
    return stories
  }

  /// Which numbers several sources have; sometimes it says so of a number that only one has.
  private struct SeenTwice {
    private var counts: [UInt8]
    private let mask: UInt64

    init(_ sources: [SourceLines?]) {
      let total = sources.reduce(0) { $0 + ($1?.keys.count ?? 0) }
      var size = 1_024
      while size < total * 4 { size *= 2 }
      counts = [UInt8](repeating: 0, count: size)
      mask = UInt64(size - 1)
      for key in sources.lazy.compactMap({ $0?.keys }).joined() where counts[place(key)] < 2 {
        counts[place(key)] += 1
      }
    }

    func contains(_ key: UInt64) -> Bool { counts[place(key)] > 1 }

    private func place(_ key: UInt64) -> Int { Int(key >> 20 & mask) }
  }
}
