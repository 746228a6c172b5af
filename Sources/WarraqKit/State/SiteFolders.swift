import Disk
import Output

/// The folders that the files of a site stand in.
enum SiteFolders {
  /// Each folder once, the top included, with its stamp, in the order in which files name them.
  static func stamped(_ pages: [PageRecord], below root: String) -> [SiteFile] {
    var seen: Set<[UInt8]> = []
    var folders: [SiteFile] = []
    func add(_ path: ArraySlice<UInt8>) {
      guard seen.insert(Array(path)).inserted else { return }
      if let slash = path.lastIndex(of: UInt8(ascii: "/")) {
        add(path[..<slash])
      } else if !path.isEmpty {
        add([])
      }
      let name = String(decoding: path, as: UTF8.self)
      if let stamp = Disk.stamp(of: "\(root)/\(name)") {
        folders.append(SiteFile(name: name, stamp: stamp))
      }
    }
    for page in pages {
      for file in page.files {
        let path = Array(file.name.utf8)
        add(path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
      }
    }
    return folders
  }
}
