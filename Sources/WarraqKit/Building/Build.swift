import Articles
import Diagnostics
import Disk
import Output
import Pages
import Seeds
import Site

/// One build of a site, from its folder to the folder of pages: read ``run()`` top to bottom.
package struct Build: Sendable {
  private let options: BuildOptions

  /// Prepares a build.
  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site and puts it in place, or says why not; then the old site is as it was.
  package func run() async -> BuildReport {
    var progress = Progress()
    do {
      let configuration = try configuration(&progress)
      let settings = configuration.settings
      let output = try outputFolder()
      let lock = try SiteLock.take(site: options.site)
      defer { withExtendedLifetime(lock) {} }
      let theme = try ThemeFolder(site: options.site, language: settings.language)
      let archive = try await Archive.read(
        site: options.site, in: settings.timeZone, now: options.now, drafts: configuration.drafts,
        jobs: options.jobs)
      progress.diagnostics += archive.diagnostics
      progress.leftOut = archive.leftOut
      progress.withheld = archive.withheld
      let site = try Site(archive.articles, thesaurus: archive.thesaurus, settings: settings)
      progress.articles = site.articles.count
      let renderer = try PageRenderer(site, theme: theme.theme)
      let staging = try Staging(for: output)
      do {
        progress.files += try copyStaticFiles(to: staging)
        progress.files += try write(theme.assets, to: staging)
        progress.files += try await write(renderer, content: archive, to: staging)
        try holdBack(progress)
        try staging.publish()
      } catch {
        staging.discard()
        throw error
      }
      return progress.report(.published, output: output.path)
    } catch {
      let failure = BuildFailure(error)
      progress.diagnostics += failure.diagnostics
      return progress.report(failure.outcome, output: nil)
    }
  }
}

extension Build {
  /// What a build has found so far.
  private struct Progress {
    var diagnostics: [Diagnostic] = []
    var articles = 0
    var leftOut = 0
    var withheld = 0
    var files = 0

    func report(_ outcome: BuildReport.Outcome, output: String?) -> BuildReport {
      BuildReport(
        outcome: outcome, diagnostics: diagnostics.sorted(), articles: articles, leftOut: leftOut,
        withheld: withheld, files: files, output: output)
    }
  }

  /// The configuration of the site with what the command line says over it.
  private func configuration(_ progress: inout Progress) throws -> Configuration {
    guard Disk.isFolder("\(options.site)/\(SeedFolder.name)") else {
      throw BuildFailure.misuse([
        Diagnostic(
          .error, "no-site",
          "‘\(options.site)’ is no site folder: it has no folder ‘\(SeedFolder.name)’; "
            + "name the site folder with --site",
          at: nil)
      ])
    }
    do {
      let read = try ConfigurationReader.read(site: options.site)
      progress.diagnostics += read.diagnostics
      var configuration = read.value
      configuration.drafts = configuration.drafts || options.drafts
      configuration.settings.offline = configuration.settings.offline || options.offline
      if let address = options.baseURL { configuration.settings.baseURL = address }
      return configuration
    } catch {
      throw BuildFailure.misuse(error.diagnostics)
    }
  }

  private func outputFolder() throws -> OutputFolder {
    let sources = [SeedFolder.name, "templates", "static"].map { "\(options.site)/\($0)" }
    return try OutputFolder(
      options.output ?? (options.site == "." ? "public" : "\(options.site)/public"),
      sources: [options.site] + sources,
      home: options.home,
      signature: OutputFolder.Signature(name: Robots.name, opening: Robots.opening))
  }

  /// Stops a strict build that has found anything worth a look.
  private func holdBack(_ progress: Progress) throws {
    guard options.strict, progress.diagnostics.contains(where: { $0.severity >= .warning }) else {
      return
    }
    throw BuildFailure.content([
      Diagnostic(
        .error, "strict", "nothing was put in place because of --strict; the old site stays",
        at: nil)
    ])
  }
}

extension Build {
  /// Copies the folder `static/`, which a site may do without.
  private func copyStaticFiles(to staging: Staging) throws(DiskError) -> Int {
    let root = "\(options.site)/static"
    func copy(_ folder: String) throws(DiskError) -> Int {
      var count = 0
      for entry in try Disk.entries(of: root + folder) {
        let path = "\(folder)/\(entry.name)"
        switch entry.kind {
        case .folder: count += try copy(path)
        case .file:
          try staging.write(Disk.read(root + path), to: String(path.dropFirst()))
          count += 1
        case .link, .other: continue
        }
      }
      return count
    }
    return try Disk.kind(of: root) == .folder ? copy("") : 0
  }

  private func write(
    _ assets: [ThemeFolder.AssetFile], to staging: Staging
  ) throws(DiskError) -> Int {
    for asset in assets { try staging.write(asset.bytes, to: asset.path) }
    return assets.count
  }

  /// Renders the pages, each on its own, and writes each as soon as it is made.
  private func write(
    _ renderer: PageRenderer, content: Archive, to staging: Staging
  ) async throws -> Int {
    let descriptions = Array(renderer.descriptions)
    let results = await descriptions.concurrentMap(width: options.jobs) { description in
      Result {
        let pages = try renderer.render(description) { metadata throws(DiagnosedError) in
          try content.content(of: metadata)
        }
        for page in pages { try staging.write(page.bytes, to: page.path) }
        return pages.count
      }
    }
    return try results.reduce(0) { try $0 + $1.get() }
  }
}
