import ArabicText
import Diagnostics
package import Seeds

/// What one field of an article says, and which of the four sources won.
package struct FieldEvidence: Sendable, Hashable {
  /// The name of the field, as in front matter.
  package let name: String
  /// What the field says; several for a list, which may be empty where an editor says so.
  package let values: [String]
  /// Which of the four sources gave the values.
  package let basis: Basis
  /// The line, 1-based, in the source or in the editor's file; `nil` where no line is meant.
  package let line: Int?

  /// The evidence of every field that has a value, in the order of ``ArticleField/all``.
  package static func fields(of metadata: Metadata, _ seed: Seed) -> [FieldEvidence] {
    ArticleField.all.compactMap { field in
      given(field, in: seed.frontMatter, .frontMatter) ?? given(field, in: seed.sidecar, .sidecar)
        ?? settled(field, metadata)
    }
  }

  /// What an editor says of a field; `nil` for `keep` and `drop`, which the lines show.
  private static func given(
    _ field: ArticleField, in fields: Fields, _ basis: Basis
  ) -> FieldEvidence? {
    func evidence(_ values: [String], _ location: SourceLocation?) -> FieldEvidence {
      FieldEvidence(name: field.key, values: values, basis: basis, line: location?.line)
    }
    return switch field.value {
    case .text(let text, _, _): fields.texts[text].map { evidence([$0.value], $0.location) }
    case .date(let date, _):
      fields.dates[date].map { evidence([$0.value.description], $0.location) }
    case .list(let list, _, _):
      fields.lists[list].map { evidence($0.map(\.value), $0.first?.location) }
    case .flag(let flag, _, _, _):
      fields.flags[flag].map { evidence([$0.value.description], $0.location) }
    case .lines, .ignored: nil
    }
  }

  /// What is known of a field without an editor's word.
  private static func settled(_ field: ArticleField, _ metadata: Metadata) -> FieldEvidence? {
    func evidence(
      _ values: [String], _ basis: Basis = .printed, line: Int? = nil
    ) -> FieldEvidence? {
      values.isEmpty
        ? nil : FieldEvidence(name: field.key, values: values, basis: basis, line: line)
    }
    switch field.value {
    case .text(let text, _, _):
      return metadata[text].flatMap { evidence([$0.value], $0.basis, line: $0.line) }
    case .date(.date, _):
      let published = metadata.published
      // What no source says is inferred.
      let basis = Basis(rawValue: published.basis.rawValue) ?? .inferred
      return published.edtf.flatMap { evidence([$0.description], basis, line: published.line) }
    case .date(let date, _): return metadata[date].flatMap { evidence([$0.description]) }
    case .list(.tags, _, _):
      let isPrinted = metadata.tags.contains { $0.basis == .keywords }
      return evidence(metadata[.tags], isPrinted ? .printed : .inferred)
    case .list(let list, _, _): return evidence(metadata[list])
    case .flag, .lines, .ignored: return nil
    }
  }
}
