import ArabicText
import Diagnostics
import Seeds

/// Picks the value of one field from the sources that may give it, the strongest first: front matter,
/// sidecar, what the source prints, what can be inferred.
struct FieldResolution {
  let seed: Seed
  let manuscript: Manuscript

  /// The values of the fields that are settled by precedence alone, but for the summary, for which
  /// the standfirst or the opening of the text can stand.
  var values: FieldValues {
    var values = FieldValues()
    values.texts = FieldTable { field in
      switch field {
      case .title, .slug: nil
      case .summary: summary
      default: text(field)
      }
    }
    values.dates = FieldTable { field in
      field == .date ? nil : given { $0.dates[field]?.value } ?? manuscript.fields.dates[field]
    }
    values.lists = FieldTable { field in
      field == .tags || field == .aliases ? nil : list(field)
    }
    values.flags = FieldTable { field in given { $0.flags[field]?.value } }
    return values
  }

  /// The headline; where nobody gives one, the opening of the text.
  var title: Evidenced<String> {
    text(.title)
      ?? Evidenced(Excerpt.title(of: manuscript), .inferred, line: manuscript.text.first?.number)
  }

  /// The last part of the address: the editor's, else made from the headline, else from the name of
  /// the file.
  ///
  /// A headline that is merely suggested takes the name of the file along: many articles may open
  /// with the same words, and none of them is at fault.
  func slug(title: Evidenced<String>) -> Diagnosed<Located<String>> {
    let field = given { $0.texts[.slug] }
    if let field, case let slug = Slug.make(from: field.value), !slug.isEmpty {
      return Diagnosed(Located(slug, at: field.location))
    }
    let problem = field.map { field in
      Diagnostic(
        .error, "wrong-value", "‘slug’ must hold a letter or a digit",
        ar: "لا بد أن يكون في «\("slug")» حرف أو رقم", at: field.location)
    }
    let slug = Located(fallbackSlug(title: title), at: SourceLocation(file: seed.file.path))
    return Diagnosed(slug, problem.map { [$0] } ?? [])
  }

  /// What an editor gives, in front matter or else in the sidecar.
  func given<Value>(_ value: (Fields) -> Value?) -> Value? {
    value(seed.frontMatter) ?? value(seed.sidecar)
  }

  private func fallbackSlug(title: Evidenced<String>) -> String {
    let isSuggested = title.basis == .inferred
    let slug = Slug.make(from: isSuggested ? "\(title.value) \(seed.file.undatedID)" : title.value)
    if !slug.isEmpty { return slug }
    let name = Slug.make(from: seed.file.undatedID)
    return name.isEmpty ? String(seed.original.sha256.prefix(12)) : name
  }

  /// An editor's text with its evidence, else the printed one.
  private func text(_ field: ArticleField.Text) -> Evidenced<String>? {
    if let given = seed.frontMatter.texts[field] {
      return Evidenced(given.value, .frontMatter, line: given.location.line)
    }
    if let given = seed.sidecar.texts[field] {
      return Evidenced(given.value, .sidecar, line: given.location.line)
    }
    return manuscript.fields.texts[field]
  }

  /// An editor's list, else the printed one; `nil` where it has no entry.
  private func list(_ field: ArticleField.List) -> [String]? {
    let list = given { $0.lists[field]?.map(\.value) } ?? manuscript.fields.lists[field]
    return list?.isEmpty == false ? list : nil
  }

  /// The editor's summary; else the standfirst; else the opening of the text, if there is any.
  private var summary: Evidenced<String>? {
    if let summary = text(.summary) ?? text(.standfirst) { return summary }
    let opening = Excerpt.summary(of: manuscript)
    return opening.isEmpty ? nil : Evidenced(opening, .inferred)
  }
}
