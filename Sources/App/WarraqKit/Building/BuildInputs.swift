import Bytes
import Configuration
import Diagnostics
import Disk
import Hashing
import Output
import Pages
import Seeds
import Site

/// Everything that decides a site except its sources: options, configuration, theme and thesaurus.
struct BuildInputs: Sendable {
  let configuration: Configuration
  let output: OutputFolder
  let theme: ThemeFolder
  let thesaurus: Thesaurus
  let diagnostics: [Diagnostic]
  /// Covers what decides the metadata of articles except their sources: program, limit and thesaurus.
  let reading: Fingerprint
  /// Covers what all pages depend on except the archive and the templates.
  let ground: Fingerprint
  /// Covers all inputs.
  let fingerprint: Fingerprint

  /// Reads all inputs of a site except its sources.
  init(_ options: BuildOptions) throws {
    let configuration = try Self.configuration(options)
    self.configuration = configuration.value
    output = try Self.outputFolder(options)
    theme = try ThemeFolder(
      site: options.site, language: configuration.value.settings.language,
      upTo: configuration.value.sourceLimit)
    let thesaurus = try Archive.thesaurus(of: options.site)
    self.thesaurus = thesaurus.value
    diagnostics = configuration.diagnostics + thesaurus.diagnostics
    let reading = Fingerprint { writer in
      options.program.write(to: &writer)
      configuration.value.sourceLimit.write(to: &writer)
      for term in thesaurus.value.terms {
        term.name.write(to: &writer)
        term.also.write(to: &writer)
        term.broader.write(to: &writer)
      }
    }
    let written = try Self.writtenConfiguration(options)
    let ground = Fingerprint { [theme] writer in
      reading.write(to: &writer)
      written.write(to: &writer)
      options.baseURL.write(to: &writer)
      options.offline.write(to: &writer)
      theme.ground.write(to: &writer)
    }
    self.reading = reading
    self.ground = ground
    fingerprint = Fingerprint { [output, theme, diagnostics] writer in
      ground.write(to: &writer)
      theme.fingerprint.write(to: &writer)
      output.path.write(to: &writer)
      options.drafts.write(to: &writer)
      diagnostics.write(to: &writer)
    }
  }
}

extension BuildInputs {
  /// The configuration of the site; options of the command line override it.
  static func configuration(_ options: BuildOptions) throws -> Diagnosed<Configuration> {
    guard Disk.isFolder("\(options.site)/\(SeedFolder.name)") else {
      throw BuildFailure(
        .misused, "no-site",
        "‘\(options.site)’ is not a site folder: it has no folder ‘\(SeedFolder.name)’; "
          + "name the site folder with --site")
    }
    do {
      var read = try ConfigurationReader.read(site: options.site)
      read.value.drafts = read.value.drafts || options.drafts
      read.value.settings.offline = read.value.settings.offline || options.offline
      if let address = options.baseURL { read.value.settings.baseURL = address }
      return read
    } catch {
      let failure = BuildFailure(error)
      throw failure.outcome == .rejected ? BuildFailure(misuse: failure.diagnostics) : failure
    }
  }

  /// The text of the configuration file; empty if there is none.
  private static func writtenConfiguration(
    _ options: BuildOptions
  ) throws(DiagnosedError) -> String {
    guard (try? Disk.kind(of: "\(options.site)/\(Configuration.fileName)")) != nil else {
      return ""
    }
    return try SourceFile.text(of: Configuration.fileName, in: options.site)
  }

  /// The folder that a build may write to.
  static func outputFolder(_ options: BuildOptions) throws -> OutputFolder {
    let sources = [SeedFolder.name, "templates", SourceListing.staticFolder]
      .map { "\(options.site)/\($0)" }
    return try OutputFolder(
      options.output ?? (options.site == "." ? "public" : "\(options.site)/public"),
      sources: [options.site] + sources, home: options.home)
  }
}
