import ArabicText
import Diagnostics

/// The entries of front matter or a sidecar: under Warraq's own keys, under other generators' keys with
/// the same meaning, and those that have no effect.
struct FieldEntries: Sendable {
  var own = Fields()
  var synonyms = Fields()
  var ignored: [Located<String>] = []
  /// What an editor should know of values that were understood.
  var remarks: [Diagnostic] = []

  /// Appends `texts` to a text that they are parts of.
  mutating func join(_ texts: [Located<String>], to field: ArticleField.Text) {
    let parts = (synonyms.texts[field].map { [$0] } ?? []) + texts
    guard let first = parts.first else { return }
    synonyms.texts[field] = Located(parts.map(\.value).joined(separator: "، "), at: first.location)
  }

  /// Notes whether the article is held back: of several keys one that says so is enough, and only the
  /// own key can say that it is not, against the sidecar.
  mutating func hold(_ isHeld: Bool, isOwn: Bool = false, at place: SourceLocation) {
    guard isHeld || isOwn, own.flags[.draft]?.value != true else { return }
    own.flags[.draft] = Located(isHeld, at: place)
  }

  /// Notes whether the article is held back, or until when.
  mutating func hold(_ withholding: Withholding, at place: SourceLocation) {
    switch withholding {
    case .held(let isHeld): hold(isHeld, at: place)
    case .until(let date): synonyms.dates[.publishAt] = Located(date, at: place)
    }
  }

  /// Gives a date, under Warraq's own key or another's.
  mutating func set(
    _ date: WrittenDate, _ field: ArticleField.Date, isOwn: Bool, at place: SourceLocation
  ) {
    let value = Located(date.edtf, at: place)
    if isOwn { own.dates[field] = value } else { synonyms.dates[field] = value }
    if let doubt = date.doubt {
      remarks.append(Diagnostic(.warning, "doubtful-date", doubt, at: place))
    }
  }

  /// The tags that can have a page; the others are told.
  mutating func tags(_ tags: [Located<String>]) -> [Located<String>] {
    tags.filter { tag in
      guard Slug.isEmpty(of: tag.value) else { return true }
      remarks.append(
        Diagnostic(
          .warning, "tag-without-letters",
          "the tag ‘\(tag.value)’ has neither a letter nor a digit, so it has no page and is left out",
          ar: "الوسم «\(tag.value)» ليس فيه حرف ولا رقم، فلا صفحة له ويُترك",
          at: tag.location))
      return false
    }
  }

  /// Adds a former address, where it is a path and no pattern such as `/:year/:title/`; `false` says that
  /// the article has no page.
  mutating func add(path: Located<String>, of key: String, to field: ArticleField.List) {
    let utf8 = path.value.utf8
    if path.value.lowercased() == "false" {
      hold(true, at: path.location)
    } else if utf8.first == UInt8(ascii: "/"), !utf8.contains(UInt8(ascii: ":")) {
      synonyms.lists[field] = (synonyms.lists[field] ?? []) + [path]
    } else {
      ignored.append(Located(key, at: path.location))
    }
  }
}
