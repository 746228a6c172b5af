import Bytes
import Diagnostics
import Disk
import Hashing
import Parallelism
import Seeds

/// Which files a site has to read, and what the file system notes of each.
struct SourceListing: Sendable {
  /// The files of one source with their signatures, in the order of ``SeedFile/paths``.
  struct Source: Sendable {
    let file: SeedFile
    let signatures: [FileSignature]
  }

  /// A file that is copied to the site as it is.
  struct StaticFile: Sendable {
    /// The path below `static/`, which is its path within the site.
    let name: String
    let signature: FileSignature
  }

  let sources: [Source]
  let staticFiles: [StaticFile]
  let diagnostics: [Diagnostic]
  /// Of the names and signatures of all files.
  let digest: Fingerprint

  /// Lists the files of the site in a folder.
  static func read(site: String, jobs: Int) async throws(DiskError) -> SourceListing {
    let files = try SeedFolder.sources(in: site)
    let folder = try OpenFolder(site)
    let sources = await files.value.concurrentMap(width: jobs) { file in
      // A file that has just been deleted is reported when it is read.
      Source(file: file, signatures: file.paths.compactMap(folder.signature))
    }
    return SourceListing(
      sources: sources, staticFiles: try staticFiles(of: site), diagnostics: files.diagnostics)
  }

  private init(sources: [Source], staticFiles: [StaticFile], diagnostics: [Diagnostic]) {
    self.sources = sources
    self.staticFiles = staticFiles
    self.diagnostics = diagnostics
    digest = Fingerprint { writer in
      for source in sources {
        source.file.write(to: &writer)
        source.signatures.write(to: &writer)
      }
      for file in staticFiles {
        file.name.write(to: &writer)
        file.signature.write(to: &writer)
      }
      diagnostics.write(to: &writer)
    }
  }

  /// Whether no file was written so late that a later change could bear the same signature.
  func isSettled(before moment: Int) -> Bool {
    sources.allSatisfy { $0.signatures.allSatisfy { $0.modified < moment } }
      && staticFiles.allSatisfy { $0.signature.modified < moment }
  }
}

extension SourceListing {
  /// The folder of static files, which a site may do without.
  static let staticFolder = "static"

  private static func staticFiles(of site: String) throws(DiskError) -> [StaticFile] {
    let root = "\(site)/\(staticFolder)"
    func walk(_ folder: String) throws(DiskError) -> [StaticFile] {
      var files: [StaticFile] = []
      for entry in try Disk.entries(of: "\(root)/\(folder)") {
        let name = folder + entry.name
        switch entry.kind {
        case .folder: files += try walk(name + "/")
        case .file:
          if let signature = Disk.signature(of: "\(root)/\(name)") {
            files.append(StaticFile(name: name, signature: signature))
          }
        case .link, .other: continue
        }
      }
      return files
    }
    return try Disk.kind(of: root) == .folder ? walk("") : []
  }
}
