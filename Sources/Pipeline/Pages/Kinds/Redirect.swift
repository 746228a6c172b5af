import Articles
import Configuration
import Diagnostics
import Site

/// The page at a former address, which sends readers on.
struct Redirect: GeneratedFile {
  static let addressOwner = AddressOwner.alias

  struct Inputs: Encodable {
    /// The path of the article within the site.
    let target: String
    let title: String
  }

  /// The position of the article in the site, and of the former address among its aliases.
  let article: Int
  let alias: Int

  static func pages(of site: Site) -> [Redirect] {
    site.articles.enumerated().flatMap { position, article in
      article.aliases.indices.map { Redirect(article: position, alias: $0) }
    }
  }

  /// A folder, unless the former address names a page file.
  func path(in site: Site) -> String {
    let path = address(in: site).value
    return path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
  }

  func claim(in site: Site) -> Located<String>? { address(in: site) }

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

  private func address(in site: Site) -> Located<String> { site.articles[article].aliases[alias] }
}
