import Diagnostics
import Seeds

/// A file of a theme: one of the site's own, or one that the program carries.
struct ThemeFile: Sendable {
  /// The path below `templates/`: `partials/date.html`.
  let name: String
  /// How messages name it: `templates/partials/date.html`, `built-in theme: partials/date.html`.
  let place: String
  /// Whether it is in the site.
  let isOwn: Bool
  let bytes: [UInt8]

  /// A file of the folder `templates` of a site, of at most `limit` bytes.
  init(_ name: String, in site: String, upTo limit: Int) throws(DiagnosedError) {
    self.name = name
    place = "\(ThemeFiles.folder)/\(name)"
    isOwn = true
    bytes = try SourceFile.bytes(of: place, in: site, upTo: limit)
  }

  /// A file that the program carries.
  init(builtIn name: String, _ text: String) {
    self.name = name
    place = "built-in theme: \(name)"
    isOwn = false
    bytes = Array(text.utf8)
  }

  /// The content as text; what is not UTF-8 is an error at its place.
  func text() throws(DiagnosedError) -> String {
    try SourceDecoding.text(of: bytes, path: place)
  }
}
