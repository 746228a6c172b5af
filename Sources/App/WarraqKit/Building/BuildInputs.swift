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

  init(_ options: BuildOptions) throws {
    let configuration = try Self.configuration(options)
    self.configuration = configuration.value
    output = try Self.outputFolder(options)
    theme = try ThemeFolder(
      site: options.site, language: configuration.value.settings.language,
      upTo: configuration.value.sourceLimit)
    let thesaurus = try Archive.thesaurus(of: options.site)
    self.thesaurus = thesaurus.value
    diagnostics = configuration.diagnostics + thesaurus.diagnostics + theme.diagnostics
    let reading = Fingerprint { writer in
      options.program.write(to: &writer)
      configuration.value.sourceLimit.write(to: &writer)
      for term in thesaurus.value.terms { writer.write(term.name, term.also, term.broader) }
    }
    let file = Configuration.fileName
    let written =
      (try? Disk.kind(of: "\(options.site)/\(file)")) == nil
      ? "" : try SourceFile.text(of: file, in: options.site)
    let ground = Fingerprint { [theme] writer in
      writer.write(reading, written, options.baseURL)
      writer.write(options.offline, theme.ground)
    }
    self.reading = reading
    self.ground = ground
    fingerprint = Fingerprint { [output, theme, diagnostics] writer in
      writer.write(ground, theme.fingerprint, output.path)
      writer.write(options.drafts, diagnostics)
    }
  }

  /// The configuration of the site; options of the command line override it.
  static func configuration(_ options: BuildOptions) throws -> Diagnosed<Configuration> {
    guard Disk.isFolder(options.site) else {
      throw BuildFailure(
        .misused, "no-site",
        (try? Disk.kind(of: options.site)) == nil
          ? "the folder ‘\(options.site)’ does not exist; name the site folder with --site"
          : "‘\(options.site)’ is not a folder; name the site folder with --site",
        ar: "«\(options.site)» ليس مجلدًا موجودًا؛ اذكر مجلد الموقع بالخيار \("--site")")
    }
    guard Disk.isFolder("\(options.site)/\(SeedFolder.name)") else {
      throw BuildFailure(
        .misused, "no-site",
        "‘\(options.site)’ is not a site folder: it has no folder ‘\(SeedFolder.name)’; "
          + "name the site folder with --site",
        ar: """
          «\(options.site)» ليس مجلد موقع، إذ ليس فيه مجلد باسم \(SeedFolder.name)؛ اذكر مجلد الموقع بالخيار \
          \("--site")
          """)
    }
    do {
      var read = try ConfigurationReader.read(site: options.site)
      read.value.drafts = read.value.drafts || options.drafts
      read.value.settings.offline = read.value.settings.offline || options.offline
      if let address = options.baseURL { read.value.settings.baseURL = address }
      return read
    } catch {
      let failure = BuildFailure(error)
      throw failure.outcome == .rejected
        ? BuildFailure(outcome: .misused, diagnostics: failure.diagnostics) : failure
    }
  }

  static func outputFolder(_ options: BuildOptions) throws -> OutputFolder {
    let kept = options.isPreview ? [] : [SiteLock.folderName]
    let sources = ([SeedFolder.name, "templates", SourceListing.staticFolder] + kept)
      .map { "\(options.site)/\($0)" }
    return try OutputFolder(
      options.output ?? (options.site == "." ? "public" : "\(options.site)/public"),
      site: options.site, sources: sources, home: options.home)
  }
}
