import ArabicText
import HTML
import Pictures

/// Where a picture of a saved page is: in the page itself, beside it, or on the web.
enum PictureSource: Sendable, Hashable {
  case embedded([UInt8], Picture.Format)
  /// A path beside the page as it was saved, and where it stood on the web.
  case beside(String, fallback: String?)
  case remote(String)

  /// Chooses among what an element names; `nil` where that is an icon, a mark that counts readers, or
  /// what stands in a picture's place until a script loads it.
  ///
  /// A browser that saves a page stores each picture as it was shown and names the file in `src`. In a
  /// page that was fetched without one, `src` may be a placeholder and another attribute the picture.
  static func chosen(
    _ document: HTMLDocument, at index: Int, others: [String], base: WebAddress?
  ) -> PictureSource? {
    if isIcon(document, index) { return nil }
    func attribute(_ name: String) -> String? {
      document.attribute(name, at: index).flatMap { $0.utf8.isEmpty ? nil : $0 }
    }
    let shown = attribute("src")
    let later = deferred.lazy.compactMap(attribute).first
    let sets = ["data-srcset", "data-lazy-srcset", "srcset"].compactMap(attribute) + others
    let largest = sets.lazy.compactMap(SourceSet.largest).first
    let isSaved = shown.map(isSavedBeside) ?? false
    let candidates =
      isSaved
      ? [shown, later, largest]
      : later == nil && shown.map(mayBePlaceholder) != true
        ? [shown, largest] : [later, largest, shown]
    return candidates.lazy.compactMap { $0.flatMap { read($0, base) } }.first
  }
}

extension PictureSource {
  /// The attributes from which scripts load pictures.
  private static let deferred = [
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-full-url", "data-orig-file",
    "data-large-file", "data-echo", "data-url", "data-image", "data-hi-res-src", "data-srcurl",
  ]
  /// The longest side of an icon, in pixels.
  private static let longestOfIcon = 32

  private static func read(_ address: String, _ base: WebAddress?) -> PictureSource? {
    if DataAddress.isOne(address) {
      guard let bytes = DataAddress.bytes(of: address), let picture = try? Picture(bytes),
        max(picture.width, picture.height) > longestOfIcon
      else { return nil }
      return .embedded(bytes, picture.format)
    }
    let absolute = WebAddress.absolute(address, base: base)
    if let own = WebAddress(WebAddress.unarchived(address)) { return .remote(own.text) }
    if mayBePlaceholder(address) { return nil }
    let path = Trimming.spaces(address.unicodeScalars)
    let isPath = !path.utf8.contains(UInt8(ascii: ":")) && !path.utf8.starts(with: "//".utf8)
    guard isPath, !path.isEmpty else { return absolute.map { .remote($0) } }
    return .beside(path, fallback: absolute)
  }

  private static func isIcon(_ document: HTMLDocument, _ index: Int) -> Bool {
    func side(_ name: String) -> Int? {
      document.attribute(name, at: index).flatMap {
        Int(Substring($0.utf8.prefix { (0x30...0x39).contains($0) }))
      }
    }
    if let width = side("width"), width <= longestOfIcon { return true }
    if let height = side("height"), height <= longestOfIcon { return true }
    let names = PageText.words(document.attribute("class", at: index) ?? "").map(String.init)
    return names.contains { icons.contains($0.lowercased()) }
  }

  private static let icons: Set = [
    "emoji", "wp-smiley", "icon", "avatar", "logo", "spinner", "smiley", "loader",
  ]

  /// Whether a browser saved the file: its folder is named after the page.
  private static func isSavedBeside(_ address: String) -> Bool {
    ["_files/", ".files/"].contains { mark in
      address.utf8.indices.contains { address.utf8[$0...].starts(with: mark.utf8) }
    }
  }

  private static func mayBePlaceholder(_ address: String) -> Bool {
    if DataAddress.isOne(address) { return true }
    let name = Array(address.lowercased().utf8.split(separator: UInt8(ascii: "/")).last ?? [])
    return placeholders.contains { mark in
      name.indices.contains { name[$0...].starts(with: mark.utf8) }
    }
  }

  private static let placeholders = [
    "placeholder", "blank.", "spacer", "1x1", "pixel.", "lazyload", "lazy-load", "transparent.",
    "loading.", "clear.gif", "grey.gif", "default-image",
  ]
}
