import ArabicText
import Diagnostics
import Seeds

@testable import Articles

extension Metadata {
  /// An article of which only what is given is known; `date` is EDTF, a bound where it is open.
  static func sample(
    _ id: String, _ title: String = "عنوان", date: String? = nil, tags: [String] = [],
    slug: String? = nil, isSlugGiven: Bool = true, text: String = "نص"
  ) -> Metadata {
    let lines = [
      "title: \"\(title)\"", date.map { "date: \($0)" },
      isSlugGiven ? "slug: \(slug ?? "s-\(id)")" : nil,
      "tags: [\(tags.map { "\"\($0)\"" }.joined(separator: ", "))]",
    ]
    let sidecar = FieldsReader.read(
      lines.compactMap(\.self).joined(separator: "\n"), file: "seeds/\(id).yml")
    precondition(sidecar.diagnostics.isEmpty, "\(sidecar.diagnostics)")
    let seed = Seed(
      file: SeedFile(
        id: id, path: "seeds/\(id).txt", originalPath: nil, sidecarPath: nil, format: .text),
      text: text, sidecar: sidecar.value, originalBytes: [])
    return ArticleResolver().article(of: seed).value.metadata
  }
}

extension Metadata {
  /// The same article, of another source.
  func renamed(_ file: SeedFile) -> Metadata {
    Metadata(
      Provenance(file: file, original: original, fingerprint: fingerprint), title: title,
      slug: slug,
      published: published, tags: tags, aliases: aliases, fields: fields, sketch: sketch)
  }
}
