import ArabicText
package import Diagnostics
import Disk
import Seeds
import YAMLReading

/// Reads the configuration file of a site.
///
/// Every mistake in it is an error, unknown keys included, so that no site is built in another way
/// than its owner expects.
package enum ConfigurationReader {
  /// The configuration of the site in the folder `site`; the defaults if there is no file.
  ///
  /// What has nearly its name, or its name and is no file, is an error: its owner expects it to be read.
  package static func read(site: String) throws(DiagnosedError) -> Diagnosed<Configuration> {
    let file = Configuration.fileName
    let problems = try misfits(in: site)
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    // Whatever else is there is reported.
    guard (try? Disk.kind(of: "\(site)/\(file)")) != nil else { return Diagnosed(Configuration()) }
    let yaml = try SourceFile.text(of: file, in: site)
    return try read(yaml, file: file)
  }

  /// The configuration in a YAML text.
  package static func read(
    _ yaml: String, file: String
  ) throws(DiagnosedError) -> Diagnosed<Configuration> {
    var configuration = Configuration()
    let document = YAMLDocument(yaml, file: file)
    let diagnostics = document.read(
      YAMLKeyTable(keys + keysWithoutEffect), into: &configuration, unknownKeys: .error)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw DiagnosedError(diagnostics)
    }
    let notes = configuration.withoutEffect.map { key in
      Diagnostic(
        .note, "no-effect", "‘\(key.value)’ has no effect in this version", at: key.location)
    }
    return Diagnosed(configuration, diagnostics + notes)
  }
}

extension ConfigurationReader {
  private static func misfits(in site: String) throws(DiagnosedError) -> [Diagnostic] {
    let file = Configuration.fileName
    let names: [String]
    do {
      names = try Disk.entries(of: site).map(\.name)
    } catch {
      throw DiagnosedError(
        SourceFile.systemFailure, error.description, at: SourceLocation(file: site))
    }
    return names.compactMap { name in
      let isConfiguration = name == file
      guard isConfiguration || [file, "warraq.yaml"].contains(name.lowercased()),
        !isConfiguration || !Disk.isFile("\(site)/\(file)")
      else { return nil }
      return Diagnostic(
        .error, "configuration",
        isConfiguration
          ? "this is not a file; put the configuration in its place"
          : "this file is not read; the configuration is ‘\(file)’, so rename this file or remove it",
        at: SourceLocation(file: name))
    }
  }

  private static let keys: [YAMLKey<Configuration>] = [
    YAMLKey("title", .text) { $0.settings.title = $1 },
    YAMLKey("description", .text) { $0.settings.description = $1 },
    YAMLKey("baseURL", .baseURL) { $0.settings.baseURL = $1 },
    YAMLKey("language", .language) { $0.settings.language = $1 },
    YAMLKey("timeZone", .zone) {
      $0.settings.timeZone = SystemTimeZone.rule(named: $1) ?? .riyadh
    },
    YAMLKey("digits", .word(of: DigitSystem.allCases.map(\.rawValue))) {
      $0.settings.digits = DigitSystem(rawValue: $1) ?? .latin
    },
    YAMLKey("months", .word(of: MonthSet.allCases.map(\.rawValue))) {
      $0.settings.months = MonthSet(rawValue: $1) ?? .standard
    },
    YAMLKey("hijri", .flag) { $0.settings.hijri = $1 },
    YAMLKey("author", .text) { $0.settings.author = $1 },
    YAMLKey("permalinks", .permalink) { $0.settings.permalinks = $1 },
    YAMLKey("latest", .positive) { $0.settings.latest = $1 },
    YAMLKey("feeds", .flag) { $0.settings.feeds = $1 },
    YAMLKey("remoteImages", .word(of: ["link", "omit"])) {
      $0.settings.linksRemoteImages = $1 == "link"
    },
    YAMLKey("offline", .flag) { $0.settings.offline = $1 },
    YAMLKey("drafts", .flag) { $0.drafts = $1 },
    // No file has an exabyte.
    YAMLKey("sourceLimit", .positive) {
      $0.sourceLimit = min($1, 1_000_000_000_000) * SourceFile.megabyte
    },
  ]

  private static let keysWithoutEffect =
    ["taxonomies", "pageSize", "search", "events", "minify"].map { name in
      YAMLKey<Configuration>(name, .anything) { configuration, _, place in
        configuration.withoutEffect.append(Located(name, at: place))
      }
    }
}

extension YAMLKey<Configuration> {
  fileprivate init<Value>(
    _ name: String, _ kind: YAMLScalarKind<Value>,
    _ store: @escaping @Sendable (inout Configuration, Value) -> Void
  ) {
    self.init(name, kind) { configuration, value, _ in store(&configuration, value) }
  }
}

extension YAMLScalarKind<String> {
  /// The full address of a site, with a slash at its end.
  fileprivate static let baseURL = YAMLScalarKind(
    expectation: "a full address such as https://example.org/archive/"
  ) { node in
    node.text.flatMap(SiteAddress.normalized)
  }

  /// A language tag, which also names the file of strings, and so may hold no slash.
  fileprivate static let language = YAMLScalarKind(
    expectation: "a language tag such as ar or en-GB"
  ) { node in
    node.text.flatMap { text in
      let isTag =
        !text.isEmpty
        && text.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            || byte == UInt8(ascii: "-")
        }
      return isTag ? text : nil
    }
  }

  /// The name of a time zone that the system knows.
  fileprivate static let zone = YAMLScalarKind(
    expectation: "the name of a time zone such as Asia/Riyadh or Africa/Cairo"
  ) { node in
    node.text.flatMap { SystemTimeZone.rule(named: $0) == nil ? nil : $0 }
  }
}

extension YAMLScalarKind<PermalinkPattern> {
  /// A pattern for the addresses of articles.
  fileprivate static let permalink = YAMLScalarKind(
    expectation: "an absolute path that ends in a slash and holds {slug} or {id}, made of the "
      + "names \(PermalinkPattern.Placeholder.allCases.map(\.rawValue).joined(separator: ", ")) and "
      + "outside /tags/, /timeline/ and /assets/, such as /articles/{slug}/"
  ) { node in
    node.text.flatMap(PermalinkPattern.init)
  }
}
