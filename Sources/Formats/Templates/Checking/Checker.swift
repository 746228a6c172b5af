internal import Diagnostics

/// Runs the instructions of pages over shapes instead of data, and enters every section.
struct Checker {
  /// One diagnostic for each place and kind of mistake.
  var diagnostics: [Diagnostic] { unknownPages + found.values }

  private let library: TemplateLibrary
  private var unknownPages: [Diagnostic] = []
  private var found: [Mistake: Diagnostic] = [:]
  /// The shapes of the records that contain the current value, outermost first.
  private var records: [RecordShape] = []
  /// The procedures that are running.
  private var active: Set<Int> = []
  private var steps = 0

  /// The number of instructions that are checked: partials that include each other twice never end.
  private static let maximumSteps = 1 << 20
  private static let maximumDepth = 200

  private struct Mistake: Hashable {
    let location: SourceLocation?
    let identifier: String
  }

  init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// Checks one page and adds its mistakes to those of the pages before it.
  mutating func check(_ template: String, _ shape: RecordShape) {
    guard let page = library.index[template] else {
      return unknownPages.append(library.index.unknown(template, at: nil))
    }
    steps = 0
    records = [shape]
    run(procedure: library.pages[page], .record(shape), depth: 0)
  }
}

extension Checker {
  private mutating func run(procedure: Int, _ current: Shape, depth: Int) {
    active.insert(procedure)
    run(library.program.procedures[procedure].code, current, depth: depth)
    active.remove(procedure)
  }

  private mutating func run(_ range: Range<Int>, _ current: Shape, depth: Int) {
    var next = range.lowerBound
    while next < range.upperBound {
      let index = next
      next += 1
      steps += 1
      guard steps <= Self.maximumSteps, depth <= Self.maximumDepth else {
        return report(
          "nested-too-deeply", "templates include each other too often",
          ar: "القوالب يتضمن بعضها بعضًا أكثر مما يصح", at: index)
      }
      switch library.program.code[index] {
      case .literal: break
      case .escaped(let path): checkVariable(path, isEscaped: true, current, at: index)
      case .unescaped(let path): checkVariable(path, isEscaped: false, current, at: index)
      case .section(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        runSection(path, body, current, at: index, depth)
      case .inverted(let path, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        checkInverted(path, current, at: index)
        run(body, current, depth: depth + 1)
      case .call(let procedure): call(Int(procedure), current, at: index, depth)
      case .dynamicCall(let path, let table):
        callDynamically(path, Int(table), current, at: index, depth)
      }
    }
  }

  private mutating func runSection(
    _ path: Instruction.Path, _ body: Range<Int>, _ current: Shape, at index: Int, _ depth: Int
  ) {
    // An unknown name would make every name in its section unknown too.
    guard let shape = shape(path, current, at: index) else { return }
    switch shape {
    case .text, .templateName, .markup:
      let name = library.program.written(path)
      report(
        "constant-section",
        "‘\(name)’ is always there, so its section is always taken; leave the section out",
        ar: "«\(name)» موجود دائمًا، فمقطعه يظهر دائمًا؛ احذف المقطع", at: index)
    case .flag, .optional, .list, .record: break
    }
    switch shape.unwrapped {
    case .flag: run(body, current, depth: depth + 1)
    case .list(let element): enter(body, element.unwrapped, depth)
    case let value: enter(body, value, depth)
    }
  }

  private mutating func enter(_ body: Range<Int>, _ value: Shape, _ depth: Int) {
    guard case .record(let record) = value else { return run(body, value, depth: depth + 1) }
    records.append(record)
    run(body, value, depth: depth + 1)
    records.removeLast()
  }

  private mutating func call(_ procedure: Int, _ current: Shape, at index: Int, _ depth: Int) {
    guard !active.contains(procedure) else {
      let template = library.program.procedures[procedure].template
      let name = library.index.templates[template].name
      return report(
        "endless-recursion",
        "‘\(name)’ includes itself; data of a fixed shape cannot end that",
        ar: "القالب «\(name)» يتضمن نفسه، ولا نهاية لذلك", at: index)
    }
    run(procedure: procedure, current, depth: depth + 1)
  }

  private mutating func callDynamically(
    _ path: Instruction.Path, _ table: Int, _ current: Shape, at index: Int, _ depth: Int
  ) {
    guard let shape = shape(path, current, at: index) else { return }
    guard case .templateName(let names) = shape.unwrapped else {
      let name = library.program.written(path)
      return report(
        "wrong-kind", "‘\(name)’ is not the name of a template (its kind: \(shape.kind))",
        ar: "«\(name)» ليس اسم قالب (نوعه: \(shape.kind))", at: index)
    }
    for name in names {
      guard let procedure = library.program.targets[table][name] else {
        report(library.index.unknown(name, at: library.location(of: index)))
        continue
      }
      call(procedure, current, at: index, depth)
    }
  }
}

// MARK: Tags

extension Checker {
  private mutating func checkVariable(
    _ path: Instruction.Path, isEscaped: Bool, _ current: Shape, at index: Int
  ) {
    guard let shape = shape(path, current, at: index) else { return }
    let name = library.program.written(path)
    switch (shape.unwrapped, isEscaped) {
    case (.text, true), (.templateName, true), (.markup, false): break
    case (.markup, true):
      report(
        "escaped-markup", "‘\(name)’ is markup and would be escaped twice; write {{{\(name)}}}",
        ar: "«\(name)» فيه وسوم HTML فلا تُستبدل رموزه مرتين؛ اكتب \("{{{\(name)}}}")", at: index)
    case (.text, false), (.templateName, false):
      report(
        "unescaped-text", "‘\(name)’ is text and must be escaped; write {{\(name)}}",
        ar: "«\(name)» نص يجب أن تُستبدل رموزه؛ اكتب \("{{\(name)}}")", at: index)
    case (.flag, _), (.list, _), (.record, _), (.optional, _):
      let expected =
        isEscaped ? Message("text", ar: "نصًّا") : Message("markup", ar: "نصًّا بوسوم HTML")
      report(
        "wrong-kind", "‘\(name)’ is not \(expected) (its kind: \(shape.kind))",
        ar: "«\(name)» ليس \(expected) (نوعه: \(shape.kind))", at: index)
    }
  }

  private mutating func checkInverted(_ path: Instruction.Path, _ current: Shape, at index: Int) {
    guard let shape = shape(path, current, at: index) else { return }
    switch shape {
    case .flag, .optional, .list: break
    case .text, .templateName, .markup, .record:
      let name = library.program.written(path)
      report(
        "constant-section", "‘\(name)’ is always there, so this is never rendered; leave it out",
        ar: "«\(name)» موجود دائمًا، فلا يظهر هذا أبدًا؛ احذفه", at: index)
    }
  }
}

// MARK: Names

extension Checker {
  /// The shape of a dotted name; `nil` after a report if there is none.
  private mutating func shape(
    _ path: Instruction.Path, _ current: Shape, at index: Int
  ) -> Shape? {
    let names = library.program.path(path)
    guard let first = names.first else { return current }
    guard let outer = records.reversed().lazy.compactMap({ $0[first] }).first else {
      reportUnknown(
        first, among: records.reversed().flatMap(\.fields),
        Message("names here", ar: "الأسماء هنا"), at: index)
      return nil
    }
    return names.dropFirst().isEmpty ? outer : inner(names, of: outer, at: index)
  }

  /// The shape of a dotted name whose first part has the shape `outer`; optional if any part is.
  private mutating func inner(
    _ names: ArraySlice<Name>, of outer: Shape, at index: Int
  ) -> Shape? {
    var (shape, isOptional, written) = (outer, false, "")
    for (name, next) in zip(names, names.dropFirst()) {
      written += (written.isEmpty ? "" : ".") + name.description
      if case .optional = shape { isOptional = true }
      guard case .record(let record) = shape.unwrapped else {
        report(
          "unknown-name", "‘\(written)’ has no ‘\(next)’ in it (its kind: \(shape.kind))",
          ar: "ليس في «\(written)» اسم «\(next)» (نوعه: \(shape.kind))", at: index)
        return nil
      }
      guard let field = record[next] else {
        reportUnknown(
          next, among: record.fields,
          Message("names in ‘\(written)’", ar: "الأسماء في «\(written)»"), at: index)
        return nil
      }
      shape = field
    }
    if case .optional = shape { return shape }
    return isOptional ? .optional(shape) : shape
  }

  private mutating func reportUnknown(
    _ name: Name, among fields: [RecordShape.Field], _ title: Message, at index: Int
  ) {
    var seen: Set<Name> = []
    let names = fields.map(\.name).filter { seen.insert($0).inserted }.map(\.description)
    let hint = Suggestion.phrase(for: name.description, in: names)
    let known = names.joined(separator: ", ")
    let list =
      names.isEmpty ? Message("none", ar: "لا شيء") : Message(known, ar: "\(known)")
    report(
      "unknown-name", "unknown name ‘\(name)’\(hint) (\(title): \(list))",
      ar: "اسم غير معروف «\(name)»\(hint) (\(title): \(list))", at: index)
  }

  private mutating func report(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at index: Int
  ) {
    report(Diagnostic(.error, identifier, english, ar: arabic, at: library.location(of: index)))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    let mistake = Mistake(location: diagnostic.location, identifier: diagnostic.identifier)
    if found[mistake] == nil { found[mistake] = diagnostic }
  }
}
