package import Diagnostics

/// The templates of a site, parsed and linked once, then rendered any number of times.
///
/// The language is Mustache, spec 1.4: comments, set delimiters, interpolation, sections, inverted
/// sections, partials, inheritance and dynamic names; no lambdas. Sections are left out for absent
/// values, false flags and empty lists alone.
///
/// ```swift
/// let library = TemplateLibrary(sources)
/// let mistakes = library.diagnostics + library.check([("article.html", articleShape)])
/// let page = try library.render("article.html", [["title": "خبر", "tags": []]])
/// ```
package struct TemplateLibrary: Sendable {
  /// Mistakes that are found without data, in the order of their places: syntax and, in a strict
  /// library, unknown templates and blocks, and content that is never rendered.
  ///
  /// A library with mistakes renders nothing.
  package let diagnostics: [Diagnostic]

  let index: TemplateIndex
  let program: Program
  let isStrict: Bool
  /// The procedure of each template where it is a page of its own, by template index.
  let pages: [Int]

  /// Parses and links templates; of two sources with one name the first counts.
  ///
  /// In a strict library a missing name, template or block is a mistake; otherwise it renders as
  /// nothing, as the Mustache spec requires.
  package init(_ sources: [TemplateSource], isStrict: Bool = true) {
    index = TemplateIndex(sources.map(Template.init))
    var linker = Linker(index, isStrict: isStrict)
    pages = linker.link()
    program = linker.program
    self.isStrict = isStrict
    diagnostics = (index.templates.flatMap(\.diagnostics) + linker.diagnostics).sorted()
  }

  /// The place of the tag that became an instruction.
  func location(of instruction: Int) -> SourceLocation {
    let origin = program.origins[instruction]
    return index.templates[origin.template].source.location(at: origin.offset)
  }

  /// The names of all templates that a page is made from, itself included, sorted by bytes.
  ///
  /// Empty where there is no such template; all templates where one of them has a dynamic name.
  package func closure(of template: String) -> [String] {
    guard let page = index[template] else { return [] }
    return index.closure(of: page).map { index.templates[$0].name }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every part of every name that a page may look up: all names in the templates that it is made
  /// from, including those in blocks that are replaced.
  package func names(in template: String) -> Set<Name> {
    guard let page = index[template] else { return [] }
    let closure = index.closure(of: page)
    return program.code.indices.reduce(into: []) { names, index in
      guard closure.contains(program.origins[index].template) else { return }
      program.code[index].path.map { names.formUnion(program.path($0)) }
    }
  }
}

// MARK: Checking

extension TemplateLibrary {
  /// The mistakes of pages with data of these shapes, including those in sections that are never
  /// rendered; a mistake that several pages share is reported once.
  ///
  /// Mistakes are names that the data does not have, markup that would be escaped and text that would
  /// not, values that cannot be written or whose section is always or never rendered, and templates
  /// that include themselves without end. The mistakes in `diagnostics` are not repeated.
  package func check(_ pages: [(template: String, shape: RecordShape)]) -> [Diagnostic] {
    var checker = Checker(self)
    for page in pages { checker.check(page.template, page.shape) }
    return checker.diagnostics.sorted()
  }
}

// MARK: Rendering

extension TemplateLibrary {
  /// The page as UTF-8; of two records with one name the first counts.
  ///
  /// Throws the library's own mistakes, an unknown template and, in strict mode, the first tag for
  /// which the records have no value or one of the wrong kind.
  package func render(
    _ template: String, _ records: [Record]
  ) throws(DiagnosedError) -> [UInt8] {
    try render(template, over: records.first.map(Value.record) ?? .none, in: records)
  }

  /// The same over a value of any kind, which the Mustache spec allows at the root too.
  func render(
    _ template: String, over value: Value, in records: [Record]
  ) throws(DiagnosedError) -> [UInt8] {
    guard diagnostics.isEmpty else { throw DiagnosedError(diagnostics) }
    guard let page = index[template] else {
      throw DiagnosedError([index.unknown(template, at: nil)])
    }
    return try Renderer(self).run(procedure: pages[page], over: value, in: records)
  }
}
