import Paths
import Site

/// Which files and folders a site has, as far as they can get in the way of a few candidates.
///
/// The places of a large archive are not kept: of each article it is enough to know whether a candidate
/// lies in its folder.
struct TakenPlaces {
  private var files: Set<AddressKey> = []
  private var folders: Set<AddressKey> = []
  /// The candidates, and the folders that they lie in.
  private var wanted: Set<AddressKey> = []
  private var lastParent: SitePath?

  /// Prepares for asking about some files.
  init(candidates: [SitePath]) {
    for candidate in candidates {
      wanted.insert(AddressKey(candidate))
      for folder in Self.folders(above: candidate) where !wanted.insert(Self.key(folder)).inserted {
        break
      }
    }
  }

  /// Adds a file and the folders above it.
  mutating func add(_ file: SitePath) {
    files.insert(AddressKey(file))
    addFolders(above: file)
  }

  /// Adds the folder of an article with the files in it.
  mutating func addArticle(at folder: SitePath, _ names: () -> [FileName]) {
    if !wanted.isEmpty, wanted.contains(Self.key(folder)) {
      for name in names() { add(folder.file(name)) }
    } else if folder.parent != lastParent {
      lastParent = folder.parent
      addFolders(above: folder)
    }
  }

  /// Whether something else stands where a file would stand, or where one of its folders would.
  func isTaken(_ file: SitePath) -> Bool {
    let key = AddressKey(file)
    return files.contains(key) || folders.contains(key)
      || Self.folders(above: file).contains { files.contains(Self.key($0)) }
  }
}

extension TakenPlaces {
  private mutating func addFolders(above path: SitePath) {
    for folder in Self.folders(above: path) where !folders.insert(Self.key(folder)).inserted {
      return
    }
  }

  /// The folders that a path lies in, the innermost first, without the top.
  private static func folders(above path: SitePath) -> some Sequence<SitePath> {
    sequence(first: path) { $0.parent }.dropFirst().prefix { $0 != .top }
  }

  /// The key of a folder, which is that of a file of the same name.
  private static func key(_ folder: SitePath) -> AddressKey { AddressKey(folderOrFile: folder) }
}
