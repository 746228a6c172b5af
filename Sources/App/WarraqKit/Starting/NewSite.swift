import Bytes
import Configuration
import Diagnostics
import Disk

/// Makes the folder of a new site: `warraq new site`.
///
/// Most of its files stand in `starter/` of the repository; the rest is made from the program's tables, so
/// that it cannot say anything else than the program does.
package enum NewSite {
  /// Makes a site that can be built at once in a folder, which must be empty or missing.
  package static func make(in folder: String) -> NewFiles {
    NewFiles { result in
      let folder = withoutSlash(folder)
      try refuseUnlessEmpty(folder)
      let files = files.map { (path: "\(folder)/\($0.name)", bytes: Array($0.text.utf8)) }
      for file in files { try Disk.makeFolder(Disk.folder(of: file.path)) }
      try Disk.place(files)
      if let lock = try SiteLock.take(site: folder).value { SchemaFiles.write(in: lock.folder) }
      result.paths = files.map(\.path)
    }
  }

  /// What a new site consists of, by paths in it.
  private static var files: [(name: String, text: String)] {
    [(Configuration.fileName, ConfigurationText.standard)] + EmbeddedFiles.all(below: "starter/")
      // What hosts have to know to serve the pages as the theme means them.
      + EmbeddedFiles.all.filter { $0.path.utf8.elementsEqual("static/_headers".utf8) }
      .map { ($0.path, $0.text) }
  }

  /// The path of a folder without slashes at its end, as they are easily typed.
  private static func withoutSlash(_ folder: String) -> String {
    let slash = UInt8(ascii: "/")
    let end = folder.utf8.lastIndex { $0 != slash }.map(folder.utf8.index(after:))
    return end.map { String(folder[..<$0]) } ?? folder
  }

  private static func refuseUnlessEmpty(_ folder: String) throws {
    guard !folder.isEmpty else {
      throw NewFiles.refusal(
        "no-name", "the name of the folder is empty; name one, such as ‘archive’")
    }
    switch try Disk.kind(of: folder) {
    case nil: return
    case .folder: break
    case .link where Disk.isFolder(folder): break
    case .file, .link, .other:
      throw NewFiles.refusal(
        "not-empty", "‘\(folder)’ is not a folder; choose another name for the site")
    }
    // A repository that was made for the site may be there first.
    let names = try Disk.entries(of: folder).map(\.name).filter { !$0.hasSameBytes(as: ".git") }
    guard names.isEmpty else {
      throw NewFiles.refusal(
        "not-empty",
        "‘\(folder)’ is not empty: it has \(NewFiles.list(names)); choose a new or an empty folder")
    }
  }
}
