import Diagnostics
import Paths
import Templates

/// A kind of page that a template makes from named values.
protocol TemplatePage: PageKind {
  /// The file name of the template: `tag.html`.
  static var templateName: String { get }
  /// The names that the template may use, besides those that every page has.
  static var shape: RecordShape { get }

  /// What the page says of itself in its head.
  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head
  /// The values of the names; several records are looked through in their order.
  static func records(_ inputs: Inputs, in context: PageContext) -> [Record]
}

extension TemplatePage {
  static var template: PageTemplate? { PageTemplate(name: templateName, shape: shape) }

  static func files(
    at path: SitePath, _ inputs: Inputs, in context: PageContext, article: ArticleReader
  ) throws(DiagnosedError) -> [Page] {
    [try page(at: path, records(inputs, in: context), inputs, in: context)]
  }

  /// The page that the template makes from `records` and the values that every page has.
  static func page(
    at path: SitePath, _ records: [Record], _ inputs: Inputs, in context: PageContext
  ) throws(DiagnosedError) -> Page {
    let frame = Frame.records(head(inputs, in: context), section: section, in: context)
    return Page(path: path, bytes: try context.theme.library.render(templateName, records + frame))
  }
}
