/// What one page is made from, known before the page is: small enough to list a whole archive.
package struct PageDescription: Sendable, Hashable {
  /// Where the page stands below the output folder: `articles/شويغو-في-طهران/index.html`.
  package let path: String
  package let kind: PageKind
  /// The identifier of the article that the page shows; `nil` for pages about several.
  package let articleID: String?

  /// The template that makes the page; `nil` for files that are made without one.
  package var template: PageTemplate? { kind.template }
}
