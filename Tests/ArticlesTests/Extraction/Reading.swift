import Diagnostics
import Seeds

@testable import Articles

/// A text read as a source of its own.
struct Reading {
  let manuscript: Manuscript
  let published: Publication
  /// The identifiers of what was wrong.
  let diagnostics: [String]

  /// Reads scraped text.
  init(_ text: String) { self.init(text, .text) }

  /// Reads a saved page.
  init(page: String, sidecar: String = "") { self.init(page, .html, sidecar: sidecar) }

  private init(_ text: String, _ format: SeedFile.Format, sidecar: String = "") {
    let file = SeedFile(
      id: "a", path: "seeds/a.txt", originalPath: nil, sidecarPath: nil, format: format)
    let seed = Seed(
      file: file, text: text, sidecar: FieldsReader.read(sidecar, file: "seeds/a.yml").value,
      originalBytes: [])
    let reading = Manuscript.reading(seed)
    manuscript = reading.value
    published = PublicationResolver.publication(seed, reading.value)
    diagnostics = reading.diagnostics.map(\.identifier)
  }

  /// The label of the line that holds `words`; `nil` if none does.
  func label(of words: String) -> LineLabel? {
    manuscript.lines.first { $0.text.contains(words) }?.label
  }
}
