import Templates

/// A template that makes whole pages, and the names that it may use.
struct PageTemplate: Sendable, Hashable {
  /// The file name: `tag.html`.
  let name: String
  /// The names that the template may use, besides those of ``Frame/shape(words:assets:)``.
  let shape: RecordShape
}
