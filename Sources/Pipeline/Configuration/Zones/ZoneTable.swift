/// A file of the system's table of time zones (TZif, RFC 9636): when the clocks of a zone were changed, and
/// by which rule they are changed after that.
struct ZoneTable: Sendable {
  /// The instants of the changes in ascending order, in seconds since 1970-01-01T00:00:00Z.
  private let changes: [Int]
  /// The distance from UTC since each change, in seconds to the east.
  private let offsets: [Int]
  /// The distance before the first change.
  private let first: Int
  /// The rule that holds after the last change.
  private let later: ZoneFooter?

  /// Reads a file; `nil` if it is none of the table.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes[...])
    guard var header = reader.header() else { return nil }
    // The second part of a file has the same with times of 64 bits.
    if header.version >= UInt8(ascii: "2") {
      guard reader.skip(header.size(ofTimes: 4)), let second = reader.header() else { return nil }
      header = second
    }
    let width = header.version >= UInt8(ascii: "2") ? 8 : 4
    guard header.types > 0, let block = reader.take(header.size(ofTimes: width)) else { return nil }
    var body = Reader(bytes: block)
    var changes: [Int] = []
    for _ in 0..<header.times { changes.append(body.integer(width) ?? 0) }
    let kinds = (0..<header.times).map { _ in body.integer(1).map { $0 & 0xFF } ?? 0 }
    var offsets: [Int] = []
    for _ in 0..<header.types {
      offsets.append(body.integer(4) ?? 0)
      _ = body.take(2)
    }
    guard kinds.allSatisfy({ $0 < offsets.count }), changes == changes.sorted() else { return nil }
    self.changes = changes
    self.offsets = kinds.map { offsets[$0] }
    first = offsets[0]
    later = width == 8 ? ZoneFooter(reader.bytes) : nil
  }

  /// The distance from UTC at an instant, in seconds to the east.
  func offset(at instant: Int) -> Int {
    guard let last = changes.last else { return later?.offset(at: instant) ?? first }
    if instant >= last { return later?.offset(at: instant) ?? offsets[offsets.count - 1] }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }
}

extension ZoneTable {
  /// What the head of a part says: which numbers of what follow.
  private struct Header {
    let version: UInt8
    let utcMarks, standardMarks, leaps, times, types, letters: Int

    func size(ofTimes width: Int) -> Int {
      times * (width + 1) + types * 6 + letters + leaps * (width + 4) + standardMarks + utcMarks
    }
  }

  /// Takes numbers, high byte first, from the front of bytes.
  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count >= 0, count <= bytes.count else { return nil }
      defer { bytes = bytes.dropFirst(count) }
      return bytes.prefix(count)
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    /// A number of `width` bytes in two's complement.
    mutating func integer(_ width: Int) -> Int? {
      guard let taken = take(width), let first = taken.first else { return nil }
      return taken.dropFirst().reduce(Int(Int8(bitPattern: first))) { $0 << 8 | Int($1) }
    }

    mutating func header() -> Header? {
      guard take(4)?.elementsEqual("TZif".utf8) == true, let version = take(1)?.first, skip(15)
      else { return nil }
      let counts = (0..<6).compactMap { _ in integer(4) }
      guard counts.count == 6, counts.allSatisfy({ 0...100_000 ~= $0 }) else { return nil }
      return Header(
        version: version, utcMarks: counts[0], standardMarks: counts[1], leaps: counts[2],
        times: counts[3], types: counts[4], letters: counts[5])
    }
  }
}
