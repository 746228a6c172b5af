package import Paths

/// One finished file of the site.
package struct Page: Sendable, Hashable {
  /// Where the file stands in the site: `/articles/شويغو-في-طهران/index.html`.
  package let path: SitePath
  /// The content of the file.
  package let bytes: [UInt8]
}
