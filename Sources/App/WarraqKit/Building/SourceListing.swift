import Bytes
import Diagnostics
import Disk
import Hashing
import Output
import Pages
import Parallelism
import Paths
import Seeds

/// The files that a site is made from, with their signatures.
struct SourceListing: Sendable {
  /// The files of one source with their signatures, in the order of ``SeedFile/paths``.
  struct Source: Sendable {
    let file: SeedFile
    let signatures: [InputSignature]
  }

  /// A file below `static/` by its path in the site, with its signature.
  struct StaticFile: Sendable {
    let path: SitePath
    let signature: InputSignature
  }

  let sources: [Source]
  /// The files below `static/`, which are copied to the site under the same paths.
  let staticFiles: [StaticFile]
  let diagnostics: [Diagnostic]
  /// Covers the names and signatures of all files.
  let fingerprint: Fingerprint

  init(site: String, jobs: Int) async throws(DiskError) {
    let files = try SeedFolder.sources(in: site)
    let folder = try OpenFolder(site)
    let others = try Self.staticFiles(of: site)
    let sources = await files.value.concurrentMap(width: jobs) { file in
      // A file that has just been deleted is reported when it is read.
      Source(file: file, signatures: file.paths.compactMap(folder.inputSignature))
    }
    let staticFiles = others.value
    let diagnostics = files.diagnostics + others.diagnostics
    fingerprint = Fingerprint { writer in
      for source in sources { writer.write(source.file, source.signatures) }
      for file in staticFiles { writer.write(file.path, file.signature) }
      diagnostics.write(to: &writer)
    }
    (self.sources, self.staticFiles, self.diagnostics) = (sources, staticFiles, diagnostics)
  }

  /// Whether any later change to a file gives it another signature; see
  /// ``InputSignature/isSettled(before:)``.
  func isSettled(before moment: Int) -> Bool {
    sources.allSatisfy { $0.signatures.allSatisfy { $0.isSettled(before: moment) } }
      && staticFiles.allSatisfy { $0.signature.isSettled(before: moment) }
  }

  /// The folder of static files, which is optional.
  static let staticFolder = AddressCheck.folder

  private static func staticFiles(of site: String) throws(DiskError) -> Diagnosed<[StaticFile]> {
    switch try Disk.kind(of: "\(site)/\(staticFolder)") {
    case nil: return Diagnosed([])
    case .folder: break
    case .file, .link, .other: return Diagnosed([], [FileTree.notRegular(staticFolder)])
    }
    // The marker says that the program built a site, and only the program says so.
    let files = try FileTree.files(below: staticFolder, in: site) {
      $0.hasSameBytes(as: OwnershipMarker.name)
    }
    var found: [StaticFile] = []
    var problems = files.diagnostics
    for name in files.value {
      // A file that has just been deleted is not copied; one that cannot be looked at must not vanish.
      guard let signature = try Disk.inputSignature(of: "\(site)/\(staticFolder)/\(name)") else {
        continue
      }
      do throws(SitePathMistake) {
        found.append(StaticFile(path: try SitePath("/\(name)"), signature: signature))
      } catch {
        problems.append(
          Diagnostic(
            .error, "static-path", "this file cannot be copied to the site: \(error)",
            ar: "لا يمكن نسخ هذا الملف إلى الموقع: \(error.reason)",
            at: SourceLocation(file: "\(staticFolder)/\(name)")))
      }
    }
    return Diagnosed(found, problems)
  }
}
