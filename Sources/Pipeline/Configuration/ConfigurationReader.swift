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
  package static func read(site: String) throws(DiagnosedError) -> Diagnosed<Configuration> {
    let file = Configuration.fileName
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
  private static let keys: [YAMLKey<Configuration>] = [
    YAMLKey("title", .text) { $0.settings.title = $1 },
    YAMLKey("description", .text) { $0.settings.description = $1 },
    YAMLKey("baseURL", .baseURL) { $0.settings.baseURL = $1 },
    YAMLKey("language", .text) { $0.settings.language = $1 },
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

  /// The name of a time zone that the system knows.
  fileprivate static let zone = YAMLScalarKind(
    expectation: "the name of a time zone such as Asia/Riyadh or Africa/Cairo"
  ) { node in
    node.text.flatMap { SystemTimeZone.rule(named: $0) == nil ? nil : $0 }
  }

  /// A pattern for the addresses of articles.
  fileprivate static let permalink = YAMLScalarKind(
    expectation: "an absolute path that ends in a slash and holds {slug} or {id}, made of the "
      + "names \(PermalinkPattern.placeholders.joined(separator: ", ")), such as /articles/{slug}/"
  ) { node in
    node.text.flatMap { PermalinkPattern.isPattern($0) ? $0 : nil }
  }
}
