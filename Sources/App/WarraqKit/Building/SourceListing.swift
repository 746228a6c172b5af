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
    let signatures: [FileSignature]
  }

  let sources: [Source]
  /// The files below `static/`, which are copied to the site under the same paths.
  let staticFiles: [SiteFile]
  let diagnostics: [Diagnostic]
  /// Covers the names and signatures of all files.
  let fingerprint: Fingerprint

  init(site: String, jobs: Int) async throws(DiskError) {
    let files = try SeedFolder.sources(in: site)
    let folder = try OpenFolder(site)
    let staticFiles = try Self.staticFiles(of: site)
    let sources = await files.value.concurrentMap(width: jobs) { file in
      // A file that has just been deleted is reported when it is read.
      Source(file: file, signatures: file.paths.compactMap(folder.signature))
    }
    let diagnostics = files.diagnostics + staticFiles.diagnostics
    (self.sources, self.staticFiles, self.diagnostics) = (sources, staticFiles.value, diagnostics)
    fingerprint = Fingerprint { writer in
      for source in sources { writer.write(source.file, source.signatures) }
      writer.write(staticFiles.value, diagnostics)
    }
  }

  /// Whether any later change to a file gives it another signature; see ``SiteLock/settled``.
  func isSettled(before moment: Int) -> Bool {
    sources.allSatisfy { $0.signatures.allSatisfy { $0.modified < moment } }
      && staticFiles.allSatisfy { $0.signature.modified < moment }
  }

  /// The folder of static files, which is optional.
  static let staticFolder = AddressCheck.folder

  private static func staticFiles(of site: String) throws(DiskError) -> Diagnosed<[SiteFile]> {
    let root = "\(site)/\(staticFolder)"
    guard try Disk.kind(of: root) == .folder else { return Diagnosed([]) }
    var files: [SiteFile] = []
    var problems: [Diagnostic] = []
    // The marker says that the program built a site, and only the program says so.
    let entries = try FileTree.entries(below: root) { $0.hasSameBytes(as: OwnershipMarker.name) }
    for file in entries where file.kind == .file {
      guard let signature = Disk.signature(of: "\(root)/\(file.path)") else { continue }
      do throws(SitePathMistake) {
        files.append(SiteFile(path: try SitePath("/\(file.path)"), signature: signature))
      } catch {
        problems.append(
          Diagnostic(
            .error, "static-path", "this file cannot be copied to the site: \(error)",
            at: SourceLocation(file: "\(staticFolder)/\(file.path)")))
      }
    }
    return Diagnosed(files, problems)
  }
}
