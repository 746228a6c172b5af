import Diagnostics

@testable import Templates

extension TemplateLibrary {
  /// A library of files that messages place below `templates/`.
  init(files: KeyValuePairs<String, String>, isStrict: Bool = true) {
    self.init(
      files.map { TemplateSource(name: $0, file: "templates/\($0)", text: $1) }, isStrict: isStrict)
  }

  /// The mistakes of one page with data of this shape.
  func check(_ template: String, against shape: RecordShape) -> [Diagnostic] {
    check([(template, shape)])
  }

  /// A page as text.
  func text(_ template: String, _ record: Record = [:]) throws -> String {
    String(decoding: try render(template, [record]), as: UTF8.self)
  }
}
