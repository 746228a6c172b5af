package import Diagnostics
package import Disk

/// Reads files of a site; a file that cannot be read is an error with the file's path within the site.
package enum SourceFile {
  /// The identifier of a problem of the machine, which is not the fault of a file.
  package static let systemFailure = "system"

  /// How many bytes a file may have where the configuration says nothing else.
  package static let usualLimit = 64 * megabyte
  /// The bytes of a megabyte, in which the configuration counts.
  package static let megabyte = 1_000_000

  /// The bytes of the file at `path`, relative to the folder `site`; a file of more than `limit` bytes
  /// is refused before it is read.
  package static func bytes(
    of path: String, in site: String, upTo limit: Int = usualLimit
  ) throws(DiagnosedError) -> [UInt8] {
    do {
      return try Disk.read(site.isEmpty ? path : "\(site)/\(path)", upTo: limit)
    } catch {
      guard !error.isTooLarge else {
        throw DiagnosedError(
          "too-large",
          "this file has more than \(limit / megabyte) MB and is not read; move it elsewhere, or "
            + "raise ‘sourceLimit’ in warraq.yml",
          ar: """
            في هذا الملف أكثر من \(limit / megabyte) ميغابايت فلا يُقرأ؛ انقله إلى مكان آخر، أو ارفع \
            \("sourceLimit") في \("warraq.yml")
            """,
          at: SourceLocation(file: path))
      }
      throw DiagnosedError(error, at: path)
    }
  }

  /// The text of the file at `path`, which may be empty but must be UTF-8 without control characters.
  package static func text(of path: String, in site: String) throws(DiagnosedError) -> String {
    try SourceDecoding.text(of: bytes(of: path, in: site), path: path)
  }

  /// An error about a file or folder whose name is not UTF-8, so that no path leads to it; `nil` for
  /// any other.
  package static func nameProblem(of path: String, in site: String) -> Diagnostic? {
    // In place of what is not UTF-8, the name has this sign; but a name may contain it, too.
    guard path.unicodeScalars.contains(where: { $0 == "\u{FFFD}" }),
      (try? Disk.kind(of: "\(site)/\(path)")) == nil
    else { return nil }
    return Diagnostic(
      .error, "file-name", "this name is not UTF-8, so the file cannot be used; rename it",
      ar: "هذا الاسم ليس بترميز UTF-8 فلا يمكن استعمال الملف؛ غيّر اسمه",
      at: SourceLocation(file: path))
  }
}

extension DiagnosedError {
  /// Makes the error of a file or folder of a site, at `path` within it, that cannot be read.
  package init(_ error: DiskError, at path: String) {
    self.init(
      error.isOfSystem ? SourceFile.systemFailure : "unreadable", error.wording,
      at: SourceLocation(file: path))
  }
}
