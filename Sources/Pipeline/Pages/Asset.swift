package import Paths
package import Templates

/// A file that pages link to: the style sheet, a script, an image.
package struct Asset: Sendable, Hashable {
  /// How templates name it: the file name with `_` for what is no ASCII letter or digit, so that
  /// `style.css` is `{{assets.style_css}}`; `nil` where that is longer than a name may be.
  package let name: Name?
  /// Where it stands in the site, its fingerprint in it: `/assets/style.4f1c2a9b.css`.
  package let path: SitePath

  /// Describes the asset that `templates/assets` has under the name `file`.
  package init(file: String, path: SitePath) {
    let bytes = file.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    name = Name(String(decoding: bytes, as: UTF8.self))
    self.path = path
  }
}
