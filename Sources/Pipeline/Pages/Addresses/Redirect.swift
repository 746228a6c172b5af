import Configuration
import Site

/// The page at a former address, which sends readers on.
enum Redirect {
  /// The page that leads to the article at `path`, from where the links of `context` start.
  static func page(to path: String, title: String, in context: PageContext) -> [UInt8] {
    let target = XMLText.escaped(context.links.uri(path))
    let name = XMLText.escaped(title)
    let canonical = context.address(of: path).map {
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
}
