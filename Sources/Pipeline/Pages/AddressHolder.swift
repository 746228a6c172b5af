import Articles
import Diagnostics
import Paths
import Seeds
import Site

/// Says what stands at an address, for the editor of something else that should stand there.
struct AddressHolder {
  private let pages: [PageDescription]
  private let assets: [SitePath]
  private let files: [SitePath]
  private let site: Site

  init(_ pages: [PageDescription], assets: [SitePath], files: [SitePath], of site: Site) {
    (self.pages, self.assets, self.files, self.site) = (pages, assets, files, site)
  }

  /// What stands at a path, at a folder above it, or below it.
  func holder(of path: SitePath) -> Message {
    if let page = pages.first(where: { $0.owner != .alias && Self.isAtOdds(path, $0.path) }) {
      return words(for: page, at: path)
    }
    // A file beside the page of an article.
    if let page = pages.first(where: { $0.owner == .article && $0.address == path.parent }) {
      return words(for: page, at: path)
    }
    if let file = files.first(where: { Self.isAtOdds(path, $0) }) {
      let name = "\(AddressCheck.folder)\(file)"
      return Message("your file \(name)", ar: "ملفك \(name)")
    }
    if assets.contains(where: { Self.isAtOdds(path, $0) }) {
      return Message(
        "a file of templates/assets; rename one of the two",
        ar: "ملف من \("templates/assets")؛ غيّر اسم أحدهما")
    }
    return Message("something else", ar: "شيء آخر")
  }

  private func words(for page: PageDescription, at path: SitePath) -> Message {
    if let article = page.page as? ArticlePage {
      let file = site.articles[article.position].file.path
      return Message(
        "the article of \(file); set another ‘slug’ in its sidecar, or rename or remove the other",
        ar: "مقال الملف \(file)؛ اكتب \("slug") آخر في ملفه المرافق، أو غيّر اسم الآخر أو احذفه")
    }
    let template = type(of: page.page).template.map { template in
      Message(
        "; what it shows is decided by templates/\(template.name)",
        ar: "؛ وما فيها يحدده \("templates/\(template.name)")")
    }
    return Message(
      "the page ‘\(page.path)’ that Warraq makes itself",
      ar: "الصفحة «\(page.path)» التي يصنعها ورّاق")
      + (template ?? Message("", ar: ""))
  }

  /// Whether two paths are one for a file system, or one lies in the other.
  private static func isAtOdds(_ path: SitePath, _ other: SitePath) -> Bool {
    let (key, otherKey) = (AddressKey(folderOrFile: path), AddressKey(folderOrFile: other))
    return key == otherKey
      || sequence(first: path, next: \.parent).prefix { $0 != .top }
        .contains { AddressKey(folderOrFile: $0) == otherKey }
      || sequence(first: other, next: \.parent).prefix { $0 != .top }
        .contains { AddressKey(folderOrFile: $0) == key }
  }
}
