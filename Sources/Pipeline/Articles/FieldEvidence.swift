import ArabicText
import Diagnostics
package import Seeds

/// What one field of an article says, and which of the four sources won.
package struct FieldEvidence: Sendable, Hashable {
  /// The name of the field, as in front matter.
  package let name: String
  /// What the field says; several for a list, which may be empty where an editor says so.
  package let values: [String]
  package let basis: Basis
  /// The line, 1-based, in the source or in the editor's file; `nil` where no line is meant.
  package let line: Int?

  /// The evidence of every field that has a value, in the order of front matter.
  package static func fields(
    of metadata: Metadata, _ seed: Seed, _ manuscript: Manuscript
  ) -> [FieldEvidence] {
    let editor = EditorEvidence(seed: seed)
    return [
      of("title", metadata.title), of("kicker", metadata.kicker),
      of("standfirst", metadata.standfirst), date(metadata.published),
      editor.of("publish_at", \.publishAt), editor.of("expires_at", \.expiresAt),
      editor.of("updated", \.updated) ?? printed("updated", metadata.updated?.description),
      of("publisher", metadata.publisher), of("source", metadata.source),
      of("byline", metadata.byline), of("agency", metadata.agency), of("place", metadata.place),
      editor.of("tags", list: \.tags) ?? tags(metadata),
      editor.of("summary", \.summary) ?? summary(metadata),
      editor.of("slug", \.slug)
        ?? FieldEvidence(
          name: "slug", values: [metadata.slug.value], basis: .inferred, line: nil),
      editor.of("aliases", list: \.aliases), editor.of("draft", \.draft),
      editor.of("lang", \.lang),
      editor.of("credits", list: \.credits) ?? printed("credits", list: metadata.credits),
      editor.of("related", list: \.related) ?? printed("related", list: metadata.related),
      printed("keywords", list: metadata.keywords),
    ].compactMap(\.self)
  }
}

extension FieldEvidence {
  private static func of(_ name: String, _ value: Evidenced<String>?) -> FieldEvidence? {
    value.map { FieldEvidence(name: name, values: [$0.value], basis: $0.basis, line: $0.line) }
  }

  private static func printed(_ name: String, _ value: String?) -> FieldEvidence? {
    value.map { FieldEvidence(name: name, values: [$0], basis: .printed, line: nil) }
  }

  private static func printed(_ name: String, list: [String]) -> FieldEvidence? {
    list.isEmpty ? nil : FieldEvidence(name: name, values: list, basis: .printed, line: nil)
  }

  private static func date(_ published: Publication) -> FieldEvidence? {
    published.edtf.map { edtf in
      let basis: Basis =
        switch published.basis {
        case .printed: .printed
        case .sidecar: .sidecar
        case .frontMatter: .frontMatter
        case .relative, .mentions, .none: .inferred
        }
      return FieldEvidence(
        name: "date", values: [edtf.description], basis: basis, line: published.line)
    }
  }

  /// Tags without an editor's word: printed where the source has a keyword block.
  private static func tags(_ metadata: Metadata) -> FieldEvidence? {
    guard !metadata.tags.isEmpty else { return nil }
    let isPrinted = metadata.tags.contains { $0.basis == .keywords }
    return FieldEvidence(
      name: "tags", values: metadata.tags.map(\.name), basis: isPrinted ? .printed : .inferred,
      line: nil)
  }

  /// A summary without an editor's word: the standfirst, else the opening of the text.
  private static func summary(_ metadata: Metadata) -> FieldEvidence? {
    guard !metadata.summary.isEmpty else { return nil }
    return FieldEvidence(
      name: "summary", values: [metadata.summary],
      basis: metadata.standfirst?.basis ?? .inferred, line: metadata.standfirst?.line)
  }
}
