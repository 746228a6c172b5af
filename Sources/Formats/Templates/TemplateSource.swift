/// The text of one template file; this module does not read files.
package struct TemplateSource: Sendable, Hashable {
  /// The path below the folder of templates: `article.html`, `partials/head.html`.
  ///
  /// Tags write it with or without its `.html`: `{{> partials/head}}`, `{{< layout}}`.
  package let name: String
  /// The path that messages print: `templates/partials/head.html`.
  package let file: String
  /// The whole content of the file.
  package let text: String

  /// Makes a source of a name, a path for messages and the text.
  package init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
