internal import Bytes
internal import Diagnostics

/// Runs the instructions of a page over its data.
///
/// The renderer is constant; the state of a page is one `inout` value.
struct Renderer {
  private let library: TemplateLibrary

  private struct Page: ~Copyable {
    /// The records in which names are looked up, outermost first.
    var scopes: [Record]
    var output: ByteBuffer
  }

  /// The usual size of a page in bytes.
  private static let usualLength = 16_000

  /// How many sections and calls may be open at once, so that no data exhausts the stack.
  private static let maximumDepth = 200

  init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// What a procedure writes for a value, where names are looked up in `records`, the first first;
  /// in strict mode data that does not fit is an error.
  func run(
    procedure: Int, over value: Value, in records: [Record]
  ) throws(DiagnosedError) -> [UInt8] {
    var page = Page(scopes: records.reversed(), output: ByteBuffer(capacity: Self.usualLength))
    try run(library.program.procedures[procedure].code, value, depth: 0, &page)
    return page.output.bytes
  }
}

extension Renderer {
  private func run(
    _ range: Range<Int>, _ current: Value, depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    var next = range.lowerBound
    while next < range.upperBound {
      let index = next
      next += 1
      switch library.program.code[index] {
      case .literal(let range):
        write(library.program.literals, range, &page)
      case .escaped(let path):
        try writeEscaped(value(path, current, page, at: index), at: index, &page)
      case .unescaped(let path):
        try writeUnescaped(value(path, current, page, at: index), at: index, &page)
      case .section(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        try runSection(body, value(path, current, page, at: index), current, depth, &page)
      case .inverted(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        guard try value(path, current, page, at: index).isFalse else { continue }
        try run(body, current, depth: depth + 1, &page)
      case .call(let procedure):
        try call(Int(procedure), current, at: index, depth, &page)
      case .dynamicCall(let path, let table):
        let name = try value(path, current, page, at: index)
        guard let procedure = try target(name, in: Int(table), at: index) else { continue }
        try call(procedure, current, at: index, depth, &page)
      }
    }
  }

  private func runSection(
    _ body: Range<Int>, _ value: Value, _ current: Value, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    switch value {
    case .none, .flag(false): break
    case .flag(true): try run(body, current, depth: depth + 1, &page)
    case .list(let elements):
      for element in elements { try enter(body, element, depth, &page) }
    case .text, .utf8, .markup, .record: try enter(body, value, depth, &page)
    }
  }

  /// Runs the code for a value; names are looked up in it first if it is a record.
  private func enter(
    _ body: Range<Int>, _ value: Value, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    guard case .record(let record) = value else {
      return try run(body, value, depth: depth + 1, &page)
    }
    page.scopes.append(record)
    try run(body, value, depth: depth + 1, &page)
    page.scopes.removeLast()
  }

  private func call(
    _ procedure: Int, _ current: Value, at index: Int, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    guard depth < Self.maximumDepth else {
      let message = "templates include each other more than \(Self.maximumDepth) deep"
      throw error("nested-too-deeply", message, at: index)
    }
    try run(library.program.procedures[procedure].code, current, depth: depth + 1, &page)
  }
}

// MARK: Values

extension Renderer {
  /// The value of a dotted name; `none` where the data has none and need not have one.
  private func value(
    _ path: Instruction.Path, _ current: Value, _ page: borrowing Page, at index: Int
  ) throws(DiagnosedError) -> Value {
    guard !path.isEmpty else { return current }
    if let value = find(path, in: page) { return value }
    guard library.isStrict else { return .none }
    let name = library.program.written(path)
    throw error("missing-name", "the data has no ‘\(name)’", at: index)
  }

  /// The first part is looked up in all records, each other part only in the value of the part before.
  private func find(_ path: Instruction.Path, in page: borrowing Page) -> Value? {
    var value = innermost(library.program.names[Int(path.lowerBound)], in: page)
    for index in path.dropFirst() {
      switch value {
      case .record(let record)?: value = record[library.program.names[Int(index)]]
      // Every name within an absent value is absent too.
      case Value.none?: break
      default: return nil
      }
    }
    return value
  }

  private func innermost(_ name: Name, in page: borrowing Page) -> Value? {
    var index = page.scopes.count
    while index > 0 {
      index -= 1
      if let value = page.scopes[index][name] { return value }
    }
    return nil
  }

  private func write(_ literals: [UInt8], _ range: Range<UInt32>, _ page: inout Page) {
    literals.withUnsafeBufferPointer {
      page.output.append($0[Int(range.lowerBound)..<Int(range.upperBound)])
    }
  }

  private func writeEscaped(
    _ value: Value, at index: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    switch value {
    case .none: break
    case .text(let text): page.output.append(escaping: text)
    case .utf8(let text): page.output.append(escaping: text)
    case .markup, .flag, .list, .record:
      try refuse("{{…}} shows text, not \(value.kind)", at: index)
    }
  }

  private func writeUnescaped(
    _ value: Value, at index: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    switch value {
    case .none: break
    case .markup(let bytes): page.output.append(bytes)
    case .text(let text) where !library.isStrict: page.output.append(text)
    case .utf8(let text) where !library.isStrict: page.output.append(text)
    case .text, .utf8, .flag, .list, .record:
      try refuse("{{{…}}} inserts markup, not \(value.kind)", at: index)
    }
  }

  private func target(
    _ name: Value, in table: Int, at index: Int
  ) throws(DiagnosedError) -> Int? {
    guard case .text(let name) = name else {
      if case .none = name { return nil }
      try refuse("a template's name is text, not \(name.kind)", at: index)
      return nil
    }
    let procedure = library.program.targets[table][name]
    guard procedure == nil, library.isStrict else { return procedure }
    throw DiagnosedError([library.index.unknown(name, at: library.location(of: index))])
  }

  private func refuse(_ message: String, at index: Int) throws(DiagnosedError) {
    if library.isStrict { throw error("wrong-kind", message, at: index) }
  }

  private func error(_ identifier: String, _ message: String, at index: Int) -> DiagnosedError {
    DiagnosedError(identifier, message, at: library.location(of: index))
  }
}

extension Value {
  /// Whether a section over the value is left out and an inverted one taken.
  var isFalse: Bool {
    switch self {
    case .none, .flag(false): true
    case .list(let elements): elements.isEmpty
    case .flag(true), .text, .utf8, .markup, .record: false
    }
  }
}
