import Configuration
import Paths
import Site
import Templates

/// The page for addresses that lead nowhere; a server shows it at any depth.
struct NotFoundPage: TemplatePage {
  static let templateName = "404.html"
  static let isInSitemap = false
  static let shape = RecordShape([])

  enum Word: String, StringKey {
    case notFound = "not_found"
  }

  static func pages(of site: Site) -> [NotFoundPage] { [NotFoundPage()] }

  func path(in site: Site) -> SitePath { .top.file("404.html") }

  static func links(from path: SitePath, in settings: Settings) -> RelativeLink {
    // Without a server there is nothing that would show the page elsewhere.
    settings.offline
      ? RelativeLink(from: path, offline: true)
      : RelativeLink(fromAnywhereBelow: settings.baseURL)
  }

  func inputs(from archive: PageArchive) -> NoInputs { NoInputs() }

  static func head(_ inputs: NoInputs, in context: PageContext) -> Frame.Head {
    Frame.Head(title: context.pageTitle(context.strings(Word.notFound)), address: nil)
  }

  static func records(_ inputs: NoInputs, in context: PageContext) -> [Record] { [] }
}
