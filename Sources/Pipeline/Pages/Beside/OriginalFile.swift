import Articles
import Seeds
import Templates

/// The bytes of the source, as they were found.
struct OriginalFile: ArticleFile {
  let field = RecordShape.Field(
    "original", "The address of the bytes that the article was made from.", .text)

  /// The name of the source; `.txt` after a saved page keeps browsers from running its scripts.
  func path(of article: Metadata, at permalink: String) -> String {
    let path = article.original.path.utf8
    let name = path.suffix(
      from: path.lastIndex(of: slash).map(path.index(after:)) ?? path.startIndex)
    let folded = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // A source may bear the name of a file that stands there already.
    let prefix = folded.starts(with: "index.".utf8) ? "original-" : ""
    let isPage = [".html", ".htm"].contains { folded.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return permalink + prefix + String(Substring(name)) + (isPage ? ".txt" : "")
  }

  func bytes(of content: ArticleContent) -> [UInt8] { content.original }

  private let slash = UInt8(ascii: "/")
}
