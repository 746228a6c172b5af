/// A table of TOML while it is being read: its members can still grow.
struct TOMLTable {
  private indirect enum Value {
    case node(YAMLNode)
    case table(TOMLTable)
    /// The tables of an array, of which the last one grows.
    case tables([TOMLTable])
  }

  private var members: [(key: YAMLNode, value: Value)] = []
  private var positions: [String: Int] = [:]

  /// Gives a value to the key at the end of a path; a key that has one is a mistake.
  mutating func set(_ value: YAMLNode, at path: ArraySlice<YAMLNode>) throws(YAMLMistake) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    if rest.isEmpty {
      if let earlier = member(key) { throw .double(Self.name(key), earlier.key, again: key.line) }
      append(key, .node(value))
    } else {
      try change(key) { (table) throws(YAMLMistake) in try table.set(value, at: rest) }
    }
  }

  /// Makes the table at a path, or one more in the array there.
  mutating func open(_ path: ArraySlice<YAMLNode>, asArray: Bool) throws(YAMLMistake) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    guard rest.isEmpty else {
      return try change(key) { (table) throws(YAMLMistake) in try table.open(rest, asArray: asArray)
      }
    }
    guard let position = positions[Self.name(key)] else {
      return append(key, asArray ? .tables([TOMLTable()]) : .table(TOMLTable()))
    }
    switch (members[position].value, asArray) {
    case (.tables(var tables), true):
      members[position].value = .tables([])
      tables.append(TOMLTable())
      members[position].value = .tables(tables)
    // A table may be opened by the name of one within it first.
    case (.table, false): break
    default: throw .double(Self.name(key), members[position].key, again: key.line)
    }
  }

  /// The table as a node.
  func node(line: Int, column: Int) -> YAMLNode {
    let members = members.map { key, value in
      let node =
        switch value {
        case .node(let node): node
        case .table(let table): table.node(line: key.line, column: key.column)
        case .tables(let tables):
          YAMLNode(
            content: .sequence(tables.map { $0.node(line: key.line, column: key.column) }),
            line: key.line, column: key.column)
        }
      return YAMLNode.Member(key: key, value: node)
    }
    return YAMLNode(content: .mapping(members), line: line, column: column)
  }
}

extension TOMLTable {
  private static func name(_ key: YAMLNode) -> String { key.text ?? "" }

  private func member(_ key: YAMLNode) -> (key: YAMLNode, value: Value)? {
    positions[Self.name(key)].map { members[$0] }
  }

  private mutating func append(_ key: YAMLNode, _ value: Value) {
    positions[Self.name(key)] = members.count
    members.append((key, value))
  }

  /// Changes the table under a key, which is made if it is not there.
  private mutating func change(
    _ key: YAMLNode, _ change: (inout TOMLTable) throws(YAMLMistake) -> Void
  ) throws(YAMLMistake) {
    if member(key) == nil { append(key, .table(TOMLTable())) }
    guard let position = positions[Self.name(key)] else { return }
    switch members[position].value {
    case .table(var table):
      members[position].value = .tables([])
      try change(&table)
      members[position].value = .table(table)
    case .tables(var tables):
      guard var last = tables.popLast() else { return }
      try change(&last)
      members[position].value = .tables(tables + [last])
    case .node:
      throw .double(Self.name(key), members[position].key, again: key.line)
    }
  }
}
