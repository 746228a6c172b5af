internal import Bytes
internal import Diagnostics

/// Runs the instructions of a page over its data.
///
/// The renderer is constant; the state of a page is one `inout` value. A class, because its closures
/// would copy a structure.
final class Renderer {
  private let library: TemplateLibrary

  private struct Page: ~Copyable {
    /// The records in which names are looked up, outermost first.
    var scopes: [Scope] = []
    var output: ByteBuffer
    /// What the program consists of, as memory: of its arrays, which all threads share, each step would
    /// count a reference.
    let code: UnsafeBufferPointer<Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<Name>
  }

  /// The usual size of a page in bytes.
  private static let usualLength = 32_000

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
    let program = library.program
    return try program.code.withUnsafeBufferPointer { code throws(DiagnosedError) in
      try program.literals.withUnsafeBufferPointer { literals throws(DiagnosedError) in
        try program.names.withUnsafeBufferPointer { names throws(DiagnosedError) in
          var page = Page(
            output: ByteBuffer(capacity: Self.usualLength), code: code, literals: literals,
            names: names)
          try withUnsafePointer(to: value) { value throws(DiagnosedError) in
            try run(
              program.procedures[procedure].code, Place(value), within: records[...], &page)
          }
          return page.output.bytes
        }
      }
    }
  }
}

extension Renderer {
  /// Opens the records, the last one first, and runs the code inside all of them.
  private func run(
    _ code: Range<Int>, _ current: Place, within records: ArraySlice<Record>, _ page: inout Page
  ) throws(DiagnosedError) {
    guard let outermost = records.last else { return try run(code, current, depth: 0, &page) }
    try open(outermost, &page) { page throws(DiagnosedError) in
      try run(code, current, within: records.dropLast(), &page)
    }
  }

  /// Looks names up in a record first as long as `body` runs.
  private func open(
    _ record: Record, _ page: inout Page, _ body: (inout Page) throws(DiagnosedError) -> Void
  ) throws(DiagnosedError) {
    try record.withScope { scope throws(DiagnosedError) in
      page.scopes.append(scope)
      try body(&page)
      page.scopes.removeLast()
    }
  }

  private func run(
    _ range: Range<Int>, _ current: Place, depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    var next = range.lowerBound
    while next < range.upperBound {
      let index = next
      next += 1
      switch page.code[index] {
      case .literal(let range):
        page.output.append(page.literals[Int(range.lowerBound)..<Int(range.upperBound)])
      case .escaped(let path):
        try withValue(path, current, &page, at: index) { value, page throws(DiagnosedError) in
          try value.look { loan throws(DiagnosedError) in
            try writeEscaped(loan, at: index, &page)
          }
        }
      case .unescaped(let path):
        try withValue(path, current, &page, at: index) { value, page throws(DiagnosedError) in
          try value.look { loan throws(DiagnosedError) in
            try writeUnescaped(loan, at: index, &page)
          }
        }
      case .section(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        try withValue(path, current, &page, at: index) { value, page throws(DiagnosedError) in
          try runSection(body, value, current, depth, &page)
        }
      case .inverted(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        var isFalse = true
        try withValue(path, current, &page, at: index) { value, _ in
          isFalse = value.look { $0.value.isFalse }
        }
        if isFalse { try run(body, current, depth: depth + 1, &page) }
      case .call(let procedure):
        try call(Int(procedure), current, at: index, depth, &page)
      case .dynamicCall(let path, let table):
        var name = Value.none
        try withValue(path, current, &page, at: index) { value, _ in name = value.look { $0.value }
        }
        guard let procedure = try target(name, in: Int(table), at: index) else { continue }
        try call(procedure, current, at: index, depth, &page)
      }
    }
  }

  private func runSection(
    _ body: Range<Int>, _ place: Place, _ current: Place, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    try place.look { loan throws(DiagnosedError) in
      switch loan.value {
      case .none, .flag(false): break
      case .flag(true): try run(body, current, depth: depth + 1, &page)
      case .list(let elements):
        try elements.withUnsafeBufferPointer { elements throws(DiagnosedError) in
          guard let first = elements.baseAddress else { return }
          for index in elements.indices { try enter(body, Place(first + index), depth, &page) }
        }
      case .text, .utf8, .markup, .record: try enter(body, place, depth, &page)
      }
    }
  }

  /// Runs the code for a value; names are looked up in it first if it is a record.
  private func enter(
    _ body: Range<Int>, _ place: Place, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    try place.look { loan throws(DiagnosedError) in
      switch loan.value {
      case .record(let record):
        try open(record, &page) { page throws(DiagnosedError) in
          try run(body, place, depth: depth + 1, &page)
        }
      case .none, .flag, .text, .utf8, .markup, .list:
        try run(body, place, depth: depth + 1, &page)
      }
    }
  }

  private func call(
    _ procedure: Int, _ current: Place, at index: Int, _ depth: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    guard depth < Self.maximumDepth else {
      throw error(
        "nested-too-deeply", "templates include each other more than \(Self.maximumDepth) deep",
        ar: "القوالب يتضمن بعضها بعضًا في أكثر من \(Self.maximumDepth) مستوى", at: index)
    }
    try run(library.program.procedures[procedure].code, current, depth: depth + 1, &page)
  }
}

// MARK: Values

extension Renderer {
  /// Calls `body` with the value of a dotted name, where it stands; not at all where the data has none
  /// and need not have one.
  ///
  /// The first part is looked up in all records, the others only in what stands before them.
  private func withValue(
    _ path: Instruction.Path, _ current: Place, _ page: inout Page, at index: Int,
    _ body: (Place, inout Page) throws(DiagnosedError) -> Void
  ) throws(DiagnosedError) {
    guard let first = path.first else { return try body(current, &page) }
    let isFound =
      if let place = innermost(page.names[Int(first)], in: page) {
        try descend(path.dropFirst(), from: place, &page, body)
      } else {
        false
      }
    guard !isFound, library.isStrict else { return }
    let name = library.program.written(path)
    throw error(
      "missing-name", "the data has no ‘\(name)’", ar: "ليس في البيانات «\(name)»", at: index)
  }

  /// Calls `body` with what a path leads to; `false` where it leads nowhere.
  private func descend(
    _ path: Instruction.Path, from place: Place, _ page: inout Page,
    _ body: (Place, inout Page) throws(DiagnosedError) -> Void
  ) throws(DiagnosedError) -> Bool {
    guard let next = path.first else {
      try body(place, &page)
      return true
    }
    return try place.look { loan throws(DiagnosedError) in
      switch loan.value {
      case .record(let record):
        return try record.withScope { scope throws(DiagnosedError) in
          guard let inner = scope[page.names[Int(next)]] else { return false }
          return try descend(path.dropFirst(), from: inner, &page, body)
        }
      // What an absent value would hold is absent too.
      case .none:
        try body(place, &page)
        return true
      case .flag, .text, .utf8, .markup, .list: return false
      }
    }
  }

  private func innermost(_ name: Name, in page: borrowing Page) -> Place? {
    var index = page.scopes.count
    while index > 0 {
      index -= 1
      if let value = page.scopes[index][name] { return value }
    }
    return nil
  }

  private func writeEscaped(
    _ loan: borrowing Place.Loan, at index: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    switch loan.value {
    case .none: break
    case .text(let text): page.output.append(escaping: text)
    case .utf8(let text): page.output.append(escaping: text)
    case .markup, .flag, .list, .record:
      try refuse(
        "{{…}} shows text, not \(loan.value.kind)",
        ar: "\("{{…}}") يعرض نصًّا، وهذا \(loan.value.kind)", at: index)
    }
  }

  private func writeUnescaped(
    _ loan: borrowing Place.Loan, at index: Int, _ page: inout Page
  ) throws(DiagnosedError) {
    switch loan.value {
    case .none: break
    case .markup(let bytes): page.output.append(bytes)
    case .text(let text) where !library.isStrict: page.output.append(text)
    case .utf8(let text) where !library.isStrict: page.output.append(text)
    case .text, .utf8, .flag, .list, .record:
      try refuse(
        "{{{…}}} inserts markup, not \(loan.value.kind)",
        ar: "\("{{{…}}}") يدرج نصًّا بوسوم HTML، وهذا \(loan.value.kind)", at: index)
    }
  }

  private func target(
    _ name: Value, in table: Int, at index: Int
  ) throws(DiagnosedError) -> Int? {
    guard case .text(let name) = name else {
      if case .none = name { return nil }
      try refuse(
        "a template's name is text, not \(name.kind)",
        ar: "اسم القالب نص، وهذا \(name.kind)", at: index)
      return nil
    }
    let procedure = library.program.targets[table][name]
    guard procedure == nil, library.isStrict else { return procedure }
    throw DiagnosedError([library.index.unknown(name, at: library.location(of: index))])
  }

  private func refuse(
    _ english: String, ar arabic: ArabicWords, at index: Int
  ) throws(DiagnosedError) {
    if library.isStrict { throw error("wrong-kind", english, ar: arabic, at: index) }
  }

  private func error(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at index: Int
  ) -> DiagnosedError {
    DiagnosedError(identifier, english, ar: arabic, at: library.location(of: index))
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
