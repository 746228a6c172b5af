import Diagnostics
import Disk
import Output

/// Compares a site, file by file, with one that was made without anything taken over.
enum Verification {
  /// An error for each file that only one of two folders has, or that differs.
  ///
  /// Entries at the top whose names begin with a dot are the user's, but for the ownership marker, and
  /// are not compared.
  static func differences(
    between site: String, and clean: String
  ) throws(DiskError) -> [Diagnostic] {
    let (left, right) = (try files(of: site, ""), try files(of: clean, ""))
    var problems: [Diagnostic] = []
    for name in left.union(right).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let path = String(decoding: name, as: UTF8.self)
      let isInBoth = left.contains(name) && right.contains(name)
      let isSame =
        isInBoth ? try Disk.read("\(site)/\(path)") == Disk.read("\(clean)/\(path)") : false
      if !isSame {
        problems.append(
          Diagnostic(
            .error, "not-verified",
            "‘\(path)’ differs from what a clean build makes; build with --clean and report this as a bug",
            at: nil))
      }
    }
    return problems
  }

  private static func files(
    of root: String, _ folder: String
  ) throws(DiskError) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for entry in try Disk.entries(of: "\(root)/\(folder)") {
      if folder.isEmpty, OutputFolder.isDotName(entry.name), entry.name != OwnershipMarker.name {
        continue
      }
      let name = folder + entry.name
      if entry.kind == .folder {
        names.formUnion(try files(of: root, name + "/"))
      } else {
        names.insert(Array(name.utf8))
      }
    }
    return names
  }
}
