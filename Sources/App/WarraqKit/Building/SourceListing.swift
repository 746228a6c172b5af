import Bytes
import Diagnostics
import Disk
import Hashing
import Output
import Parallelism
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
    (self.sources, self.staticFiles, diagnostics) = (sources, staticFiles, files.diagnostics)
    fingerprint = Fingerprint { writer in
      for source in sources { writer.write(source.file, source.signatures) }
      writer.write(staticFiles, files.diagnostics)
    }
  }

  /// Whether any later change to a file gives it another signature; see ``SiteLock/settled``.
  func isSettled(before moment: Int) -> Bool {
    sources.allSatisfy { $0.signatures.allSatisfy { $0.modified < moment } }
      && staticFiles.allSatisfy { $0.signature.modified < moment }
  }

  /// The folder of static files, which is optional.
  static let staticFolder = "static"

  private static func staticFiles(of site: String) throws(DiskError) -> [SiteFile] {
    let root = "\(site)/\(staticFolder)"
    guard try Disk.kind(of: root) == .folder else { return [] }
    return try FileTree.entries(below: root).filter { $0.kind == .file }.compactMap { file in
      Disk.signature(of: "\(root)/\(file.path)").map { SiteFile(name: file.path, signature: $0) }
    }
  }
}
