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
  /// What becomes of a name, template or block that is not there.
  package enum Mode: Sendable {
    /// It is a mistake with a place.
    case strict
    /// It renders as nothing, as the Mustache spec has it.
    case lenient
  }

  /// Mistakes that need no data to be seen, in the order of their places: syntax in either mode;
  /// in strict mode also unknown templates and blocks, and content that is never rendered.
  ///
  /// A library with mistakes renders nothing.
  package var diagnostics: [Diagnostic] { library.diagnostics }

  private let library: LinkedLibrary

  /// Parses and links templates; of two sources with one name the first counts.
  package init(_ sources: [TemplateSource], mode: Mode = .strict) {
    library = LinkedLibrary(sources.map(Template.init), isStrict: mode == .strict)
  }

  /// The names of all templates that a page is made from, itself included, sorted by bytes.
  ///
  /// Empty where there is no such template; all templates where one of them has a dynamic name.
  package func closure(of template: String) -> [String] {
    guard let page = library.index[template] else { return [] }
    return library.index.closure(of: page).map { library.index.templates[$0].name }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every part of every name that a page may ask for: all that stand in the templates that it is
  /// made from, in blocks that are replaced too.
  package func names(in template: String) -> Set<Name> {
    guard let page = library.index[template] else { return [] }
    let closure = Set(library.index.closure(of: page))
    let program = library.program
    return program.code.indices.reduce(into: []) { names, index in
      guard closure.contains(program.origins[index].template) else { return }
      program.code[index].path.map { names.formUnion(program.path($0)) }
    }
  }
}

// MARK: Checking

extension TemplateLibrary {
  /// The mistakes of a page with data of this shape, sections that are never taken included.
  ///
  /// Told are names that the data does not have, markup that would be escaped and text that would
  /// not, values that cannot be written or whose section is always or never taken, and templates
  /// that include themselves without end. Each place is told once. What `diagnostics` tells is not
  /// repeated.
  package func check(_ template: String, against shape: RecordShape) -> [Diagnostic] {
    check([(template, shape)])
  }

  /// The mistakes of several pages; one that many of them share is told once.
  package func check(_ pages: [(template: String, shape: RecordShape)]) -> [Diagnostic] {
    var checker = Checker(library)
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

  /// The same over a value of any kind, which the Mustache spec allows at the root too; names are
  /// looked up in `records`, the first first.
  func render(
    _ template: String, over value: Value, in records: [Record]
  ) throws(DiagnosedError) -> [UInt8] {
    guard diagnostics.isEmpty else { throw DiagnosedError(diagnostics) }
    guard let page = library.index[template] else {
      throw DiagnosedError([library.index.unknown(template, at: nil)])
    }
    return try Renderer(library).run(procedure: library.pages[page], over: value, in: records)
  }
}
