import Articles
import Configuration
import Diagnostics
import Paths
import Site

/// The page at a former address, which sends readers on.
struct Redirect: GeneratedFile {
  static let addressOwner = AddressOwner.alias

  struct Inputs: Encodable {
    let target: SitePath
    let title: String
  }

  /// The position of the article in the site.
  let article: Int
  private let alias: Located<String>
  private let path: SitePath

  static func pages(of site: Site) -> [Redirect] {
    site.articles.enumerated().flatMap { position, article -> [Redirect] in
      // An editor may name one twice, as ‘aliases’ and as ‘url’.
      var seen: Set<SitePath> = []
      return article.aliases.compactMap { alias -> Redirect? in
        guard let path = try? FormerAddress(alias.value).path, seen.insert(path).inserted else {
          return nil
        }
        return Redirect(article: position, alias: alias, path: path)
      }
    }
  }

  func path(in site: Site) -> SitePath { path }

  func claim(in site: Site) -> Located<String>? { alias }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(
      target: archive.site.permalinks[article],
      title: archive.site.articles[article].title.value)
  }

  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8] {
    let target = XMLText.escaped(context.links.uri(inputs.target))
    let name = XMLText.escaped(inputs.title)
    let canonical = context.address(of: inputs.target).map {
      "<link rel=\"canonical\" href=\"\(XMLText.escaped($0))\">\n"
    }
    return Array(
      """
      <!doctype html>
      <html lang="\(XMLText.escaped(context.settings.language))" dir="\(context.direction)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="0; url=\(target)">
      <meta name="robots" content="noindex">
      \(canonical ?? "")<title>\(name)</title>
      </head>
      <body>
      <main><h1><a href="\(target)"><bdi>\(name)</bdi></a></h1></main>
      </body>
      </html>

      """.utf8)
  }
}
