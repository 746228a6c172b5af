import Articles
import Paths
import Templates

/// A format in which an article stands in a file beside its page.
///
/// A format has one file, and ``ArticleFiles`` lists them. The file is made only where the article's
/// template links to it: a file that no page links to is found by nobody. Its link is absent where the
/// configuration keeps these files off the site.
protocol ArticleFile: Sendable {
  /// The name by which templates link to the file, and what their documentation says of it.
  var field: RecordShape.Field { get }

  /// The name of the file beside the page of an article.
  func name(of article: Metadata) -> FileName

  /// What the file holds.
  func bytes(of content: ArticleContent) -> [UInt8]
}
