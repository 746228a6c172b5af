import CommonMark

/// Where in a site folder the file of a picture may be that a text names.
package enum PicturePaths {
  /// The paths, relative to the site folder, in the order in which they are looked at; none where the
  /// address leads out of the folder.
  ///
  /// An address is relative to the source; one that begins with a slash names a file below `static/`,
  /// which is copied to the top of the site.
  package static func candidates(_ address: String, in source: String) -> [String] {
    let path = String(
      Substring(address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }))
    let decoded = String(decoding: PercentEncoding.decoded(path), as: UTF8.self)
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let folder = isAbsolute ? AddressCheck.folder : SourceLinks.folder(of: source)
    guard let place = place(decoded, in: folder) else { return [] }
    // A file may be named with a percent sign.
    let other = decoded.utf8.elementsEqual(path.utf8) ? nil : self.place(path, in: folder)
    return [place] + [other].compactMap(\.self)
  }

  private static func place(_ path: String, in folder: String) -> String? {
    guard !path.utf8.contains(0), let joined = SourceLinks.joined(folder, path), !joined.isEmpty,
      joined.utf8.last != UInt8(ascii: "/")
    else { return nil }
    return joined
  }
}
