/// One finished file of the site.
package struct Page: Sendable, Hashable {
  /// Where the file stands below the output folder: `articles/شويغو-في-طهران/index.html`.
  package let path: String
  /// The content of the file.
  package let bytes: [UInt8]
}
