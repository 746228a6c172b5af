import Diagnostics
import Foundation
import Seeds
import TestSupport

@testable import Articles

extension Seed {
  /// A scraped text, with what an editor says beside it.
  static func text(
    _ text: String, frontMatter: String = "", sidecar: String = "", path: String = "seeds/x.txt"
  ) -> Seed {
    let id = String(path.dropFirst("seeds/".count).dropLast(".txt".count))
    return Seed(
      file: SeedFile(id: id, path: path, originalPath: nil, sidecarPath: nil, format: .text),
      text: text, frontMatter: FieldsReader.read(frontMatter, file: "seeds/x.md").value,
      sidecar: FieldsReader.read(sidecar, file: "seeds/x.yml").value,
      originalBytes: Array(text.utf8))
  }

  /// The document that `warraq convert` would print, read as a source.
  static func markdown(_ document: String) -> (seed: Seed, diagnostics: [Diagnostic]) {
    let split = FrontMatter(splitting: document)
    let fields = FieldsReader.read(split.content ?? "", file: "seeds/x.md", lineOffset: 1)
    let seed = Seed(
      file: SeedFile(
        id: "x", path: "seeds/x.md", originalPath: nil, sidecarPath: nil, format: .markdown),
      text: split.body, lineOffset: split.bodyLineOffset, frontMatter: fields.value,
      originalBytes: Array(document.utf8))
    return (seed, fields.diagnostics)
  }

  /// One of the archive's own sources, without its sidecar unless that is asked for.
  static func archived(_ name: String, withSidecar: Bool = false) throws -> Seed {
    let stem = name.dropLast(".txt".count)
    let sidecar = withSidecar ? try? Repository.text("seeds/\(stem).yml") : nil
    return .text(
      try Repository.text("seeds/\(name)"), sidecar: sidecar ?? "", path: "seeds/\(name)")
  }
}

extension ArticleResolver {
  /// A resolver with the archive's own thesaurus.
  static func archive() throws -> ArticleResolver {
    let yaml = try Repository.text("seeds/thesaurus.yml")
    return ArticleResolver(tagger: Tagger(Thesaurus.read(yaml, file: "seeds/thesaurus.yml").value))
  }
}
