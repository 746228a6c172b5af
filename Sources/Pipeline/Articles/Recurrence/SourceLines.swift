package import Bytes
import Diagnostics
package import Seeds

/// What one source tells of its lines, so that those can be found that several sources print.
///
/// It rests on the source alone, and not on labels, which rest on what is counted.
package struct SourceLines: Sendable, Hashable {
  /// The numbers of the lines that count, ascending, each once.
  package let keys: [UInt64]
  /// The numbers of those that the editor has dropped, ascending, each once.
  package let dropped: [UInt64]
  /// What other tellings of the same story are found by.
  package let sketch: Sketch

  /// The lines of a source; `nil` where it is no scraped text.
  package init?(_ seed: Seed) {
    guard seed.file.format == .text else { return nil }
    let drops = [seed.sidecar, seed.frontMatter].flatMap { $0.lines[.drop] ?? [] }.map(\.value)
    var (keys, dropped): ([UInt64], [UInt64]) = ([], [])
    var story = StoryWords()
    Self.forEach(in: seed) { number, length, line in
      if let key = LineKey.key(of: line, length: length) {
        keys.append(key)
        if drops.contains(number) { dropped.append(key) }
      }
      story.add(line, length: length)
    }
    self.keys = Self.unique(keys)
    self.dropped = Self.unique(dropped)
    sketch = Sketch(ofWords: story.words)
  }
}

extension SourceLines {
  /// Calls `body` with the number, the length in scalars, and the bytes of each line that is not blank.
  @inline(__always)
  static func forEach(
    in seed: Seed, _ body: (Int, Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    TextLines.forEach(in: seed.text, after: seed.lineOffset) { number, line in
      let line = UnsafeBufferPointer(rebasing: line)
      body(number, length(of: line), line)
    }
  }

  /// How many scalars there are: the bytes but for those that go on with a scalar, which begin with the
  /// bits 10.
  private static func length(of line: UnsafeBufferPointer<UInt8>) -> Int {
    let (raw, ones) = (UnsafeRawBufferPointer(line), 0x0101_0101_0101_0101 as UInt64)
    var (length, index) = (line.count, 0)
    while index + 8 <= line.count {
      let bytes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let continued = bytes &>> 7 & ~(bytes &>> 6) & ones
      length -= Int((continued &* ones) &>> 56)
      index += 8
    }
    for byte in line[index...] where byte & 0xC0 == 0x80 { length -= 1 }
    return length
  }

  /// Ascending, each once.
  static func unique(_ keys: [UInt64]) -> [UInt64] {
    let sorted = keys.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}

/// The words of the lines that are most likely the running text of a source: those of the densest run of
/// lines that are not short.
private struct StoryWords {
  /// A text that was wrapped at a fixed width has no longer ones.
  private static let shortest = 50
  /// How far a short line lets a run go on, as in ``Layout``.
  private static let gap = 40
  private static let mostOfOneLine = 400

  /// Of all lines that are not short.
  private var all: [UInt64] = []
  private var (sum, start): (Int, Int) = (0, 0)
  private var (best, found): (Int, Range<Int>) = (0, 0..<0)

  var words: [UInt64] { Array(all[found]) }

  mutating func add(_ line: UnsafeBufferPointer<UInt8>, length: Int) {
    guard length >= Self.shortest else {
      sum -= Self.gap
      return
    }
    if sum <= 0 { (sum, start) = (0, all.count) }
    LineWords.forEachWord(of: line) { all.append(UInt64($0.code) &* 0x9FB2_1C65_1E98_DF25) }
    sum += min(length, Self.mostOfOneLine)
    if sum > best { (best, found) = (sum, start..<all.count) }
  }
}

extension SourceLines: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (keys, dropped) = (try Self.keys(from: &reader), try Self.keys(from: &reader))
    sketch = try Sketch(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    for keys in [keys, dropped] {
      keys.count.write(to: &writer)
      for key in keys { writer.writeWord(key) }
    }
    sketch.write(to: &writer)
  }

  private static func keys(from reader: inout BinaryReader) throws(BinaryDamage) -> [UInt64] {
    let count = try Int(from: &reader)
    guard (0...reader.remaining / 8).contains(count) else { throw BinaryDamage() }
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for _ in 0..<count { keys.append(try reader.readWord()) }
    return keys
  }
}
