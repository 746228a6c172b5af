internal import Bytes

/// Writes values into templates that are known before there is any page: what would be looked up,
/// escaped and appended for each page becomes text, together with the text round it.
struct Folding {
  private let program: Program
  private let values: Record
  private var folded: Program
  /// Text may be joined to the last instruction only from this index on.
  private var joinable = 0

  /// The same program where these values are at hand for all that it is run over, and nothing hides
  /// them.
  static func program(_ program: Program, knowing values: Record) -> Program {
    var folding = Folding(program, values)
    for (index, procedure) in program.procedures.enumerated() {
      let start = folding.folded.code.count
      folding.fold(procedure.code)
      folding.folded.procedures[index].code = start..<folding.folded.code.count
    }
    return folding.folded
  }

  private init(_ program: Program, _ values: Record) {
    self.program = program
    self.values = values
    folded = program
    folded.code = []
    folded.origins = []
    folded.literals = []
  }
}

extension Folding {
  /// Folds a whole body, whose text is not joined to what stands before it.
  private mutating func fold(_ body: Range<Int>) {
    joinable = folded.code.count
    foldInline(body)
    joinable = folded.code.count
  }

  private mutating func foldInline(_ body: Range<Int>) {
    var next = body.lowerBound
    while next < body.upperBound {
      let index = next
      next += 1
      switch program.code[index] {
      case .literal(let range):
        write(program.literals[Int(range.lowerBound)..<Int(range.upperBound)], at: index)
      case .escaped(let path):
        guard case .text(let text)? = value(of: path) else {
          keep(index)
          continue
        }
        var bytes = ByteBuffer(capacity: text.utf8.count)
        bytes.append(escaping: text)
        write(bytes.bytes[...], at: index)
      case .section(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        switch value(of: path) {
        case .flag(true)?: foldInline(body)
        case let value? where value.isFalse: break
        default: keep(index, with: body) { .section(path, count: $0) }
        }
      case .inverted(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        switch value(of: path) {
        case let value?: if value.isFalse { foldInline(body) }
        case nil: keep(index, with: body) { .inverted(path, count: $0) }
        }
      case .unescaped, .call, .dynamicCall: keep(index)
      }
    }
  }

  /// The value that is known under a dotted name.
  private func value(of path: Instruction.Path) -> Value? {
    let names = program.path(path)
    guard let first = names.first else { return nil }
    return names.dropFirst().reduce(values[first]) { value, name in
      if case .record(let record)? = value { record[name] } else { nil }
    }
  }

  private mutating func keep(_ index: Int) {
    folded.code.append(program.code[index])
    folded.origins.append(program.origins[index])
    joinable = folded.code.count
  }

  /// Keeps a section, whose body may become shorter.
  private mutating func keep(
    _ index: Int, with body: Range<Int>, _ instruction: (UInt32) -> Instruction
  ) {
    let place = folded.code.count
    keep(index)
    fold(body)
    folded.code[place] = instruction(UInt32(folded.code.count - place - 1))
  }

  private mutating func write(_ text: ArraySlice<UInt8>, at index: Int) {
    let start = UInt32(folded.literals.count)
    folded.literals += text
    let end = UInt32(folded.literals.count)
    if folded.code.count > joinable, case .literal(let range)? = folded.code.last,
      range.upperBound == start
    {
      folded.code[folded.code.count - 1] = .literal(range.lowerBound..<end)
    } else {
      folded.code.append(.literal(start..<end))
      folded.origins.append(program.origins[index])
    }
  }
}
