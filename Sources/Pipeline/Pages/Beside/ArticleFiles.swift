import Articles
import Configuration
import Paths
import Templates

/// The files that stand beside the page of an article.
enum ArticleFiles {
  /// The formats, in the order of the documentation.
  static let all: [any ArticleFile] = [MarkdownFile(), OriginalFile()]

  /// The names by which the template of an article links to them.
  static let fields = all.map { $0.field }

  /// The links that start at the page of an article; none where the site publishes the pages alone.
  static func links(from inputs: ArticlePage.Inputs, in context: PageContext) -> Record {
    let isPublished = context.settings.originals
    return Record(
      context.theme.articleParts.files.map { file in
        let path = inputs.path.file(file.name(of: inputs.source.metadata))
        return (file.field.name, isPublished ? .text(context.links(path)) : .none)
      })
  }

  /// The files beside the page at `permalink`.
  static func files(
    beside permalink: SitePath, _ content: ArticleContent, in context: PageContext
  ) -> [Page] {
    guard context.settings.originals else { return [] }
    return context.theme.articleParts.files.map { file in
      Page(
        path: permalink.file(file.name(of: content.article.metadata)),
        bytes: file.bytes(of: content))
    }
  }
}
