import Articles
import Paths
import Seeds
import Templates

/// The bytes of the source, as they were found.
struct OriginalFile: ArticleFile {
  let field = RecordShape.Field(
    "original", "The address of the bytes that the article was made from.", .optional(.text))

  /// The file has the name of the source, as far as every system takes it.
  ///
  /// A saved page gets `.txt` after it, so that browsers show it and do not run its scripts, and
  /// a compressed file `.gz`.
  func name(of article: Metadata) -> FileName { FileName(wish(of: article)) }

  /// Whether the file cannot have the name that it should have, because that is too long.
  func isNameCut(of article: Metadata) -> Bool {
    article.original.path.utf8.count > FileName.longest / 2
      && wish(of: article).utf8.count > FileName.longest
  }

  func bytes(of content: ArticleContent) -> [UInt8] { content.original }

  private func wish(of article: Metadata) -> String {
    let path = article.original.path.utf8
    let name = path.suffix(
      from: path.lastIndex(of: slash).map(path.index(after:)) ?? path.startIndex)
    // A source may bear the name of a file that stands there already.
    let isIndex = name.starts(with: "index.".utf8) {
      $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
    }
    let text = String(Substring(name))
    let isPage = SourceExtension(of: text) == .page
    let ending = article.original.isCompressed ? ".gz" : isPage ? ".txt" : ""
    return isIndex ? "original-" + text + ending : ending.isEmpty ? text : text + ending
  }

  private let slash = UInt8(ascii: "/")
}
