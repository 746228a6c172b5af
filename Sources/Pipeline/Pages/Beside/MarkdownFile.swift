import Articles
import Paths
import Templates

/// The article as Markdown with front matter.
struct MarkdownFile: ArticleFile {
  let field = RecordShape.Field(
    "markdown", "The address of the article as Markdown.", .optional(.text))

  func name(of article: Metadata) -> FileName { Self.name }

  private static let name: FileName = "index.md"

  func bytes(of content: ArticleContent) -> [UInt8] { content.article.document() }
}
