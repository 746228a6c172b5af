import Bytes
import Diagnostics
import Disk
import Output

/// Compares a site, file by file, with one that a clean build made.
enum Verification {
  /// An error for each file that only one of two folders has, or that differs.
  ///
  /// Entries at the top whose names begin with a dot belong to the user, except the ownership marker,
  /// and are not compared.
  static func differences(between site: String, and clean: String) throws -> [Diagnostic] {
    let (left, right) = (try files(of: site), try files(of: clean))
    return try left.union(right).sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { path in
        guard left.contains(Array(path.utf8)), right.contains(Array(path.utf8)) else { return true }
        return try !Disk.haveSameContent("\(site)/\(path)", "\(clean)/\(path)")
      }
      .map { path in
        Diagnostic(
          .error, "not-verified",
          "‘\(path)’ differs from what a clean build makes; build with --clean and report this as a bug",
          ar:
            "«\(path)» يختلف عما يصنعه بناء من الصفر؛ ابنِ بالخيار \("--clean") وأبلغ عن هذا الخلل",
          at: nil)
      }
  }

  /// The paths of all files as bytes.
  private static func files(of site: String) throws(DiskError) -> Set<[UInt8]> {
    let entries = try FileTree.entries(below: site) { path in
      OutputFolder.isDotName(path) && !path.hasSameBytes(as: OwnershipMarker.name)
    }
    return Set(entries.map { Array($0.path.utf8) })
  }
}
