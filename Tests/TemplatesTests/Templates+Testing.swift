@testable import Templates

extension TemplateLibrary {
  /// A library of files that messages place below `templates/`.
  init(files: KeyValuePairs<String, String>, mode: Mode = .strict) {
    self.init(
      files.map { TemplateSource(name: $0, file: "templates/\($0)", text: $1) }, mode: mode)
  }

  /// A page as text.
  func text(_ template: String, _ record: Record = [:]) throws -> String {
    String(decoding: try render(template, [record]), as: UTF8.self)
  }
}
