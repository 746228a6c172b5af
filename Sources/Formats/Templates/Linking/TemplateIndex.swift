internal import Diagnostics

/// The templates of a library by name, and the references between them.
struct TemplateIndex: Sendable {
  let templates: [Template]
  /// The index of each template, under its name and under its name without `.html`.
  let indices: [String: Int]
  /// The names without `.html`, as tags usually write them, sorted by bytes.
  let names: [String]

  init(_ templates: [Template]) {
    self.templates = templates
    let full = templates.enumerated().map { ($1.name, $0) }
    let short = templates.enumerated().map { (Self.shortName($1.name), $0) }
    // An exact name takes precedence over one without its `.html`.
    indices = Dictionary(full + short) { first, _ in first }
    names = short.map(\.0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The index of the template with this name, `.html` written or not.
  subscript(name: String) -> Int? { indices[name] }

  /// The template and all that it includes or inherits from; a dynamic name may include any.
  func closure(of template: Int) -> Set<Int> {
    var found: Set<Int> = [template]
    var waiting = [template]
    while let next = waiting.popLast() {
      for index in references(in: templates[next].nodes) where found.insert(index).inserted {
        waiting.append(index)
      }
    }
    return found
  }

  /// The blocks that a caller of the template may fill: its own and those of the templates it includes.
  func blockNames(of template: Int) -> Set<String> {
    closure(of: template).reduce(into: []) { names, index in
      for case .block(let block) in Node.flattened(templates[index].nodes) {
        names.insert(block.name)
      }
    }
  }

  /// An error for a name that no template has.
  func unknown(_ name: String, at location: SourceLocation?) -> Diagnostic {
    let hint = Suggestion.phrase(for: Self.shortName(name), in: names)
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .error, "unknown-template", "unknown template ‘\(name)’\(hint) (templates: \(list))",
      ar: "قالب غير معروف «\(name)»\(hint) (القوالب: \(list))",
      at: location)
  }
}

extension TemplateIndex {
  private func references(in nodes: [Node]) -> [Int] {
    Node.flattened(nodes).flatMap { node -> [Int] in
      switch node {
      case .partial(let reference, _, _): targets(of: reference)
      case .parent(let parent): targets(of: parent.reference)
      default: []
      }
    }
  }

  private func targets(of reference: Node.Reference) -> [Int] {
    switch reference {
    case .fixed(let name): self[name].map { [$0] } ?? []
    case .dynamic: Array(templates.indices)
    }
  }

  private static func shortName(_ name: String) -> String {
    let (name, suffix) = (name.utf8, ".html".utf8)
    let isLong = name.count > suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
    return String(Substring(isLong ? name.dropLast(suffix.count) : name[...]))
  }
}
