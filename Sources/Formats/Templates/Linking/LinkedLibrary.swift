internal import Diagnostics

/// Templates that are parsed, put together and ready to be checked and rendered.
struct LinkedLibrary: Sendable {
  let index: TemplateIndex
  let program: Program
  let isStrict: Bool
  /// The procedure of each template where it is a page of its own, by template index.
  let pages: [Int]
  /// Mistakes that need no data to be seen, in the order of their places.
  let diagnostics: [Diagnostic]

  init(_ templates: [Template], isStrict: Bool) {
    index = TemplateIndex(templates)
    var linker = Linker(index, isStrict: isStrict)
    pages = linker.link()
    program = linker.program
    self.isStrict = isStrict
    diagnostics = (templates.flatMap(\.diagnostics) + linker.diagnostics).sorted()
  }

  /// The place of the tag that became an instruction.
  func location(of instruction: Int) -> SourceLocation {
    let origin = program.origins[instruction]
    return index.templates[origin.template].source.location(at: origin.offset)
  }
}
