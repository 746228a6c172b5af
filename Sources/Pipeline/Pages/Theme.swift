import Bytes
package import Diagnostics
import Hashing
import Paths
import Seeds
package import Site
package import Templates

/// How an archive looks and speaks: checked templates, strings, and assets.
package struct Theme: Sendable {
  /// The words of the site.
  package let strings: Strings
  let library: TemplateLibrary
  /// The paths of the assets by the names that templates use.
  let assets: [(name: Name, path: SitePath)]
  /// What the page of an article shows.
  let articleParts: ArticleParts
  /// Every part of every name in the templates of pages.
  private let names: Set<Name>
  /// The fingerprint of each page's template and of all that the template includes.
  let fingerprints: [String: Fingerprint]

  /// Joins templates, strings and assets.
  ///
  /// Every template that makes a page is checked against the names that the page has: an unknown
  /// name, partial or block is an error with its place, and all errors are reported at once.
  package init(
    templates: [TemplateSource], strings: Strings, assets: [Asset]
  ) throws(DiagnosedError) {
    self.strings = strings
    self.assets = assets.compactMap { asset in asset.name.map { ($0, asset.path) } }
    library = TemplateLibrary(templates)
    articleParts = ArticleParts(shownBy: library.names(in: ArticlePage.templateName))
    let frame = Frame.shape(words: strings.words.names, assets: self.assets.map(\.name))
    let pages = PageKinds.templates.map { ($0.name, $0.shape.adding(frame)) }
    let diagnostics = library.diagnostics + library.check(pages)
    guard diagnostics.isEmpty else { throw DiagnosedError(diagnostics) }
    fingerprints = Self.fingerprints(templates, of: library)
    names = PageKinds.templates.reduce(into: []) { [library] names, page in
      names.formUnion(library.names(in: page.name))
    }
  }

  /// Whether a page may show the word of this name.
  package func shows(_ word: String) -> Bool { Name(word).map(names.contains) ?? false }

  /// Whether a page may link to an asset.
  package func links(to asset: Asset) -> Bool { asset.name.map(names.contains) ?? false }

  /// The connections between articles that its pages show; no others need be found.
  package var connections: Site.Connections { articleParts.connections }

  /// What stands in addresses in place of a year or a month that is not known.
  package var undated: UndatedNames {
    UndatedNames(year: strings(.undated), month: strings(.monthUnknown))
  }

  private static func fingerprints(
    _ templates: [TemplateSource], of library: TemplateLibrary
  ) -> [String: Fingerprint] {
    let texts = Dictionary(templates.map { ($0.name, $0.text) }) { first, _ in first }
    let pages = PageKinds.templates.map { page in
      let fingerprint = Fingerprint { writer in
        for name in library.closure(of: page.name) {
          name.write(to: &writer)
          texts[name].write(to: &writer)
        }
      }
      return (page.name, fingerprint)
    }
    return Dictionary(uniqueKeysWithValues: pages)
  }
}
