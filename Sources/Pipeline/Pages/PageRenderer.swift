package import Articles
package import Diagnostics
package import Hashing
import Parallelism
package import Paths
package import Site
import Templates

/// Makes the files of a site, one page after another.
///
/// It lists what there is to make without making it, tells of each page whether it would be the same
/// as in an earlier build, and makes one page at a time, so that no page holds another's bytes:
///
///     for page in renderer.pages where renderer.fingerprint(of: page) != known[page.path] {
///       for file in try renderer.render(page, article: content) { write(file) }
///     }
package struct PageRenderer: Sendable {
  /// What stands where in the site.
  package let addresses: AddressCheck
  let archive: PageArchive
  private let theme: Theme
  /// Of all else that pages show: the program, configuration, strings, assets and thesaurus.
  private let ground: Fingerprint
  /// What pages share from which links start alike: there are few such places.
  private var contexts: [RelativeLink: PageContext]

  /// Joins an archive and a theme; `ground` is the fingerprint of all else that pages show, `files` are
  /// those that stand beside the pages, `pictures` what was found of
  /// those of each article, by its position.
  package init(
    _ site: Site, theme: Theme, ground: Fingerprint = Fingerprint(of: []), files: [SitePath] = [],
    pictures: [Int: [PicturePlace]] = [:], jobs: Int = 1
  ) async {
    self.theme = theme
    self.ground = ground
    (addresses, archive) = await concurrently(
      width: jobs,
      { AddressCheck(site, assets: theme.assets.map(\.path), files: files) },
      { await PageArchive(site, files: files, pictures: pictures, jobs: jobs) })
    let links = Set(addresses.pages.map { $0.links(in: site.settings) })
    contexts = Dictionary(
      uniqueKeysWithValues: links.map {
        ($0, PageContext(site.settings, theme: theme, links: $0))
      })
  }

  /// What cannot stand where it should, and warnings of links in texts that lead nowhere.
  package var diagnostics: [Diagnostic] {
    addresses.diagnostics + archive.sourceLinks.diagnostics
  }

  /// The pages of the site, in a fixed order.
  package var pages: [PageDescription] { addresses.pages }

  /// The same renderer, prepared for making most pages of the site: what many of them show of each
  /// article is made once, on several threads.
  package func prepared(jobs: Int) async -> PageRenderer {
    var renderer = self
    // Nearly all links start as deep in the site as those of the articles.
    guard let article = pages.first(where: { $0.page is ArticlePage }) else { return self }
    let links = article.links(in: archive.site.settings)
    renderer.contexts[links] = await contexts[links]?.withEntries(of: archive, jobs: jobs)
    return renderer
  }

  /// The fingerprint of everything that a page shows: equal fingerprints, equal bytes.
  package func fingerprint(of description: PageDescription) -> Fingerprint {
    fingerprint(of: description.page, at: description)
  }

  /// Makes one page, and the files beside it.
  ///
  /// `article` is asked for the text of an article where its page is to be made. The same
  /// description gives the same bytes, in any order and from any thread.
  package func render(
    _ description: PageDescription,
    article: (Metadata) throws(DiagnosedError) -> ArticleContent
  ) throws(DiagnosedError) -> [Page] {
    try render(description.page, at: description, article)
  }
}

extension PageRenderer {
  /// What a page shares with all others.
  func context(of description: PageDescription) -> PageContext {
    let settings = archive.site.settings
    let links = description.links(in: settings)
    return contexts[links] ?? PageContext(settings, theme: theme, links: links)
  }

  private func fingerprint<Kind: PageKind>(
    of page: Kind, at place: PageDescription
  ) -> Fingerprint {
    let inputs = page.inputs(from: archive)
    return FingerprintEncoder.fingerprint { encoder in
      encoder.encode(ground)
      encoder.encode(place.path)
      encoder.encode(Kind.template.flatMap { theme.fingerprints[$0.name] })
      encoder.encode(inputs)
    }
  }

  private func render<Kind: PageKind>(
    _ page: Kind, at place: PageDescription, _ article: ArticleReader
  ) throws(DiagnosedError) -> [Page] {
    try Kind.files(
      at: place.path, page.inputs(from: archive), in: context(of: place), article: article)
  }
}
