import Bytes
import Disk
import Hashing
import Parallelism

/// Many values of a state in their order, kept in files of some hundred values each.
///
/// Where a part ends is decided by the names of its values alone, so that one that is added, removed
/// or changed touches its own part and no other.
struct StateParts<Value: StateValue>: Sendable {
  let values: [Value]
  private let sections: [StateSection]

  /// No values, kept nowhere.
  init() {
    values = []
    sections = []
  }

  /// Reads the values of `sections` from the files of a folder; `nil` where one is damaged.
  init?(_ sections: [StateSection], in folder: String, jobs: Int) async {
    var lists = await sections.concurrentMap(width: jobs) { section -> [Value]? in
      guard let bytes = section.bytes(in: folder) else { return nil }
      var reader = BinaryReader(bytes)
      return try? [Value](from: &reader)
    }
    guard lists.allSatisfy({ $0 != nil }) else { return nil }
    var whole = lists.indices.map { lists[$0].take() ?? [] }
    self.init(values: Array(moving: &whole), sections: sections)
  }

  private init(values: [Value], sections: [StateSection]) {
    self.values = values
    self.sections = sections
  }

  /// Keeps other values in the same folder and gives their sections; the files of parts that are as
  /// they are here are left as they stand.
  func update(
    to values: [Value], in folder: String, jobs: Int
  ) async throws(DiskError) -> [StateSection] {
    let ownRanges = Self.ranges(of: self.values)
    // Of two parts with one sum only one is found; the other is merely written again.
    let own = Dictionary(
      ownRanges.enumerated().map { (Digest(of: self.values[$1.lowerBound].name), $0) },
      uniquingKeysWith: min)
    return try await Self.ranges(of: values).concurrentMap(width: jobs) { range throws(DiskError) in
      let part = values[range]
      if let number = own[Digest(of: values[range.lowerBound].name)],
        part.elementsEqual(self.values[ownRanges[number]], by: { $0.isSame(as: $1) })
      {
        return self.sections[number]
      }
      return try Self.write(part, in: folder)
    }
  }
}

extension StateParts {
  private static func write(
    _ part: ArraySlice<Value>, in folder: String
  ) throws(DiskError) -> StateSection {
    var writer = BinaryWriter(capacity: part.count * 1_024)
    part.count.write(to: &writer)
    for value in part { value.write(to: &writer) }
    let section = StateSection(of: writer.bytes)
    let path = "\(folder)/\(section.fileName)"
    // What an interrupted build has left need not be whole.
    try Disk.remove(path)
    try Disk.create(path, writer.bytes)
    return section
  }

  /// The parts of some values: one begins at each name whose sum is divisible.
  private static func ranges(of values: [Value]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in values.indices.dropFirst() where Digest(of: values[end].name).value % 256 == 0 {
      ranges.append(start..<end)
      start = end
    }
    if start < values.count { ranges.append(start..<values.count) }
    return ranges
  }
}
