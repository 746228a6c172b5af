import Diagnostics

/// The entries of front matter or a sidecar: under Warraq's own keys, under other generators' keys with
/// the same meaning, and those that have no effect.
struct FieldEntries: Sendable {
  var own = Fields()
  var synonyms = Fields()
  var ignored: [Located<String>] = []

  /// Appends `texts` to a text that they are parts of.
  mutating func join(_ texts: [Located<String>], to field: ArticleField.Text) {
    let parts = (synonyms.texts[field].map { [$0] } ?? []) + texts
    guard let first = parts.first else { return }
    synonyms.texts[field] = Located(parts.map(\.value).joined(separator: "، "), at: first.location)
  }

  /// Adds a former address, where it is a path and no pattern such as `/:year/:title/`.
  mutating func add(path: Located<String>, of key: String, to field: ArticleField.List) {
    let utf8 = path.value.utf8
    if utf8.first == UInt8(ascii: "/"), !utf8.contains(UInt8(ascii: ":")) {
      synonyms.lists[field] = (synonyms.lists[field] ?? []) + [path]
    } else {
      ignored.append(Located(key, at: path.location))
    }
  }
}
