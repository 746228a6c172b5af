import ArabicText
import Diagnostics
import Seeds

/// Picks the value of one field from the sources that may give it, the strongest first.
struct FieldResolution {
  let seed: Seed

  /// An editor's value with its evidence, else the printed one.
  func field(
    _ value: (Fields) -> Located<String>?, printed: Evidenced<String>?
  ) -> Evidenced<String>? {
    if let field = value(seed.frontMatter) {
      return Evidenced(field.value, .frontMatter, line: field.location.line)
    }
    if let field = value(seed.sidecar) {
      return Evidenced(field.value, .sidecar, line: field.location.line)
    }
    return printed
  }

  /// An editor's value.
  func value<Value>(_ value: (Fields) -> Located<Value>?) -> Value? {
    (value(seed.frontMatter) ?? value(seed.sidecar))?.value
  }

  /// An editor's list.
  func list(_ values: (Fields) -> [Located<String>]?) -> [String]? {
    (values(seed.frontMatter) ?? values(seed.sidecar))?.map(\.value)
  }

  /// The headline; where nobody gives one, the opening of the text.
  func title(_ manuscript: Manuscript) -> Evidenced<String> {
    field(\.title, printed: manuscript.title)
      ?? Evidenced(Excerpt.title(of: manuscript), .inferred, line: manuscript.text.first?.number)
  }

  /// The last part of the address: the editor's, else made from the headline, else from the name of
  /// the file.
  ///
  /// A headline that is merely suggested takes the name of the file along: many articles may open
  /// with the same words, and none of them is at fault.
  func slug(title: Evidenced<String>) -> Diagnosed<Located<String>> {
    let place = SourceLocation(file: seed.file.path)
    if let field = seed.frontMatter.slug ?? seed.sidecar.slug {
      let slug = Slug.make(from: field.value)
      guard slug.isEmpty else { return Diagnosed(Located(slug, at: field.location)) }
      let problem = Diagnostic(
        .error, "wrong-value", "‘slug’ must hold a letter or a digit", at: field.location)
      return Diagnosed(Located(fallbackSlug(title: title), at: place), [problem])
    }
    return Diagnosed(Located(fallbackSlug(title: title), at: place))
  }

  private func fallbackSlug(title: Evidenced<String>) -> String {
    let isSuggested = title.basis == .inferred
    let slug = Slug.make(from: isSuggested ? "\(title.value) \(seed.file.undatedID)" : title.value)
    if !slug.isEmpty { return slug }
    let name = Slug.make(from: seed.file.undatedID)
    return name.isEmpty ? String(seed.original.sha256.prefix(12)) : name
  }
}
