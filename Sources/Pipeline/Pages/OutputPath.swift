/// Where a page stands in the output folder.
enum OutputPath {
  /// The file that a path within the site names, relative to the output folder.
  static func file(of path: String) -> String {
    let start = path.utf8.firstIndex { $0 != UInt8(ascii: "/") } ?? path.endIndex
    let file = String(path[start...])
    return path.utf8.last == UInt8(ascii: "/") ? file + "index.html" : file
  }
}
