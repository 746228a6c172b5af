/// One page that a site has, not made yet: small enough to list a whole archive.
package struct PageDescription: Sendable {
  /// Where the page stands below the output folder: `articles/شويغو-في-طهران/index.html`.
  package let path: String
  let page: any PageKind
}
