import Diagnostics
import Disk
import Seeds

/// The files of a folder and of the folders below it.
enum FileTree {
  /// The paths below `root` of everything that is not a folder, in the order of ``Disk/entries(of:)``.
  ///
  /// A folder whose name is not UTF-8 is among them, as the thing of another kind that it is for us.
  /// Where `skips` holds for the path of an entry below `root`, it is left out with everything below it.
  static func entries(
    below root: String, skipping skips: (String) -> Bool = { _ in false }
  ) throws(DiskError) -> [(path: String, kind: Disk.Kind)] {
    func walk(_ folder: String) throws(DiskError) -> [(path: String, kind: Disk.Kind)] {
      var found: [(path: String, kind: Disk.Kind)] = []
      for entry in try Disk.entries(of: "\(root)/\(folder)") where !skips(folder + entry.name) {
        if SourceFile.nameProblem(of: folder + entry.name, in: root) != nil {
          found.append((folder + entry.name, .other))
        } else if entry.kind == .folder {
          found += try walk("\(folder)\(entry.name)/")
        } else {
          found.append((folder + entry.name, entry.kind))
        }
      }
      return found
    }
    return try walk("")
  }

  /// The files below a folder of a site, with a remark on whatever else is there and left out.
  ///
  /// Links are not followed, for they may lead out of the site.
  static func files(
    below folder: String, in site: String, skipping skips: (String) -> Bool = { _ in false }
  ) throws(DiskError) -> Diagnosed<[String]> {
    var files = Diagnosed<[String]>([])
    for entry in try entries(below: "\(site)/\(folder)", skipping: skips) {
      let path = "\(folder)/\(entry.path)"
      if let problem = SourceFile.nameProblem(of: path, in: site) {
        files.diagnostics.append(problem)
      } else if entry.kind == .file {
        files.value.append(entry.path)
      } else {
        files.diagnostics.append(notRegular(path))
      }
    }
    return files
  }

  /// The warning about what is neither a file nor a folder.
  static func notRegular(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "not-regular",
      "this is not a regular file and is left out; put a copy in its place",
      ar: "ليس هذا ملفًّا عاديًّا فيُترك؛ ضع نسخة مكانه",
      at: SourceLocation(file: path))
  }
}
