internal import Diagnostics

/// Replaces partials, parents and blocks by what they stand for, once for all renderings.
///
/// Each template becomes a procedure for each set of blocks and each indentation with which it is
/// called, so that rendering neither looks templates up nor indents lines.
struct Linker {
  private(set) var program = Program()
  private(set) var diagnostics: Set<Diagnostic> = []

  private let index: TemplateIndex
  private let isStrict: Bool
  private var procedures: [Key: Int] = [:]
  /// The procedures being linked, by template and environment; a call of one of them is recursive.
  private var active: [[Int]: Int] = [:]
  private var environments: [Environment] = [[:]]
  private var environmentIndices: [Environment: Int] = [[:]: 0]
  private var contents: [Argument: Node.Block] = [:]
  /// The instructions of the procedure being linked.
  private var body = Body()
  private var blockNames: [Int: Set<String>] = [:]
  private var depth = 0
  private var size = 0

  /// How deep templates and tags may be nested, so that no input exhausts the stack.
  private static let maximumDepth = 100
  /// The maximum number of nodes and of bytes of all templates together: blocks that contain each
  /// other twice grow as powers of two.
  private static let maximumSize = (nodes: 1 << 18, bytes: 1 << 26)
  /// How many mistakes are reported.
  private static let maximumDiagnostics = 200

  private struct Key: Hashable {
    let template: Int
    let environment: Int
    let indentation: [UInt8]
  }

  /// The block tag that fills a block, with the environment in which its content is read.
  ///
  /// Blocks are parameters of the template that contains them (Mustache spec, inheritance), so
  /// content never sees the arguments of the parent that it is passed to. This also ends recursion:
  /// the environment of an argument is always older than the one that contains it.
  private struct Argument: Hashable {
    let template: Int
    let offset: Int
    let environment: Int
  }

  /// The arguments with which a template is called, by the names of its blocks.
  private typealias Environment = [String: Argument]

  private struct Body {
    var code: [Instruction] = []
    var origins: [Program.Origin] = []
    /// The first index whose instruction may be joined with the text that follows it.
    var joinable = 0
  }

  /// The context in which nodes are linked: their template, its blocks and its indentation.
  private struct Scope {
    let template: Int
    let environment: Int
    /// The indentation that each line receives.
    let indentation: [UInt8]
    /// The number of bytes that each line loses of its own indentation.
    var removed = 0
  }

  init(_ index: TemplateIndex, isStrict: Bool) {
    self.index = index
    self.isStrict = isStrict
  }

  /// Links every template as a page; returns their procedures in the order of the templates.
  mutating func link() -> [Int] {
    index.templates.indices.map { procedure(for: $0, environment: 0, indentation: []) }
  }
}

extension Linker {
  private mutating func procedure(
    for template: Int, environment: Int, indentation: [UInt8]
  ) -> Int {
    let key = Key(template: template, environment: environment, indentation: indentation)
    // A template that includes itself keeps the indentation of its outermost call; otherwise the number
    // of procedures would be infinite.
    if let known = procedures[key] ?? active[[template, environment]] { return known }
    let procedure = program.procedures.count
    program.procedures.append(Program.Procedure(template: template, code: 0..<0))
    procedures[key] = procedure
    active[[template, environment]] = procedure
    let outer = body
    body = Body()
    let scope = Scope(template: template, environment: environment, indentation: indentation)
    link(index.templates[template].nodes, in: scope)
    let start = program.code.count
    program.code += body.code
    program.origins += body.origins
    program.procedures[procedure].code = start..<program.code.count
    body = outer
    active[[template, environment]] = nil
    return procedure
  }

  private mutating func link(_ nodes: some Sequence<Node>, in scope: Scope) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      guard size < Self.maximumSize.nodes, program.literals.count < Self.maximumSize.bytes else {
        let message = Message(
          "the templates include each other too often to be put together",
          ar: "القوالب يتضمن بعضها بعضًا أكثر مما يمكن جمعه")
        let file = SourceLocation(file: index.templates[scope.template].source.file)
        return report(Diagnostic(.error, "too-large", message, at: file))
      }
      size += 1
      link(node, in: scope)
    }
  }

  private mutating func link(_ node: Node, in scope: Scope) {
    let source = index.templates[scope.template].source
    switch node {
    case .text(let range): write(source.bytes[range], in: scope)
    case .indentation(let range):
      write(scope.indentation[...], in: scope)
      write(source.bytes[range].dropFirst(scope.removed), in: scope)
    case .variable(let path, let isEscaped, let offset):
      let path = add(path)
      emit(isEscaped ? .escaped(path) : .unescaped(path), scope, offset)
    case .section(let path, let isInverted, let nodes, let offset):
      guard isShallow(scope, offset) else { return }
      let path = add(path)
      let start = body.code.count
      emit(.section(path, count: 0), scope, offset)
      body.joinable = body.code.count
      link(nodes, in: scope)
      let count = UInt32(clamping: body.code.count - start - 1)
      body.code[start] = isInverted ? .inverted(path, count: count) : .section(path, count: count)
      body.joinable = body.code.count
    case .partial(let reference, let placement, let offset):
      call(reference, placement, environment: scope.environment, scope, offset)
    case .parent(let parent): link(parent, in: scope)
    case .block(let block): expand(block, in: scope)
    }
  }
}

// MARK: Calls

extension Linker {
  private mutating func call(
    _ reference: Node.Reference, _ placement: Placement, environment: Int, _ scope: Scope,
    _ offset: Int
  ) {
    guard isShallow(scope, offset) else { return }
    let source = index.templates[scope.template].source
    let own = source.bytes[placement.indentation].dropFirst(scope.removed)
    let indentation = placement.isStandalone ? scope.indentation + own : []
    switch reference {
    case .fixed(let name):
      guard let template = index[name] else {
        if isStrict { report(index.unknown(name, at: source.location(at: offset))) }
        return
      }
      let procedure = procedure(
        for: template, environment: environment, indentation: indentation)
      emit(.call(UInt32(clamping: procedure)), scope, offset)
    case .dynamic(let path):
      let table = program.targets.count
      program.targets.append([:])
      let procedures = index.templates.indices.map {
        procedure(for: $0, environment: environment, indentation: indentation)
      }
      program.targets[table] = index.indices.mapValues { procedures[$0] }
      emit(.dynamicCall(add(path), table: UInt32(clamping: table)), scope, offset)
    }
  }

  private mutating func link(_ parent: Node.Parent, in scope: Scope) {
    checkArguments(of: parent, in: scope)
    var environment = environments[scope.environment]
    for block in parent.arguments where environment[block.name] == nil {
      let argument = Argument(
        template: scope.template, offset: block.offset, environment: scope.environment)
      contents[argument] = block
      environment[block.name] = argument
    }
    call(
      parent.reference, parent.placement, environment: intern(environment), scope, parent.offset)
  }

  private mutating func intern(_ environment: Environment) -> Int {
    if let known = environmentIndices[environment] { return known }
    environmentIndices[environment] = environments.count
    environments.append(environment)
    return environments.count - 1
  }

  private mutating func checkArguments(of parent: Node.Parent, in scope: Scope) {
    guard isStrict else { return }
    let source = index.templates[scope.template].source
    if let ignored = parent.ignored {
      report(
        source.error(
          "ignored-content",
          "this is never rendered; inside a parent only the content of blocks counts",
          ar: "لا يظهر هذا أبدًا؛ داخل القالب الأب لا يُعتد إلا بما في الكتل", at: ignored))
    }
    guard case .fixed(let name) = parent.reference, let template = index[name] else { return }
    let names = blockNames[template] ?? index.blockNames(of: template)
    blockNames[template] = names
    for block in parent.arguments where !names.contains(block.name) {
      let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let hint = Suggestion.phrase(for: block.name, in: sorted)
      let names = sorted.joined(separator: ", ")
      let list =
        sorted.isEmpty
        ? Message("it has none", ar: "لا كتل فيه")
        : Message("blocks: \(names)", ar: "كتله: \(names)")
      report(
        source.error(
          "unknown-block", "‘\(name)’ has no block ‘\(block.name)’\(hint) (\(list))",
          ar: "ليس في «\(name)» كتلة باسم «\(block.name)»\(hint) (\(list))", at: block.offset))
    }
  }
}

// MARK: Blocks

extension Linker {
  /// Links what fills a block here: the argument of the outermost caller that has one, or its body.
  private mutating func expand(_ block: Node.Block, in scope: Scope) {
    guard isShallow(scope, block.offset) else { return }
    guard let argument = environments[scope.environment][block.name],
      let content = contents[argument]
    else { return link(block.body, in: scope) }
    guard !content.body.isEmpty else { return }
    let source = index.templates[scope.template].source
    let expected = Indentation.expected(at: block, in: source).dropFirst(scope.removed)
    let contentSource = index.templates[argument.template].source
    let inner = Scope(
      template: argument.template, environment: argument.environment,
      indentation: scope.indentation + expected,
      removed: Indentation.common(of: content.body, in: contentSource)?.count ?? 0)
    link(content, at: block, in: inner)
    if block.closing.isStandalone, !content.closing.isStandalone {
      write(source.bytes[block.closing.lineEnd], in: scope)
    }
  }

  /// The first line of the content begins where the block does.
  private mutating func link(_ content: Node.Block, at block: Node.Block, in scope: Scope) {
    var nodes = content.body[...]
    switch (block.opening.isStandalone, content.opening.isStandalone) {
    case (true, false): write(scope.indentation[...], in: scope)
    case (false, true): if case .indentation = nodes.first { nodes.removeFirst() }
    default: break
    }
    link(nodes, in: scope)
  }
}

// MARK: Instructions

extension Linker {
  private mutating func write(_ bytes: ArraySlice<UInt8>, in scope: Scope) {
    guard !bytes.isEmpty else { return }
    let start = UInt32(clamping: program.literals.count)
    program.literals += bytes
    let end = UInt32(clamping: program.literals.count)
    if body.code.count > body.joinable, case .literal(let last)? = body.code.last,
      last.upperBound == start
    {
      body.code[body.code.count - 1] = .literal(last.lowerBound..<end)
    } else {
      emit(.literal(start..<end), scope, 0)
    }
  }

  private mutating func add(_ path: [Name]) -> Instruction.Path {
    let start = UInt32(clamping: program.names.count)
    program.names += path
    return start..<UInt32(clamping: program.names.count)
  }

  private mutating func emit(_ instruction: Instruction, _ scope: Scope, _ offset: Int) {
    body.code.append(instruction)
    body.origins.append(Program.Origin(template: scope.template, offset: offset))
  }

  private mutating func isShallow(_ scope: Scope, _ offset: Int) -> Bool {
    guard depth >= Self.maximumDepth else { return true }
    let source = index.templates[scope.template].source
    report(
      source.error(
        "nested-too-deeply",
        "templates and sections stand more than \(Self.maximumDepth) deep in each other",
        ar: "القوالب والمقاطع متداخلة في أكثر من \(Self.maximumDepth) مستوى", at: offset))
    return false
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.maximumDiagnostics { diagnostics.insert(diagnostic) }
  }
}
