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
    guard Disk.isFile("\(site)/\(file)") else { return Diagnosed(Configuration()) }
    let yaml = try SourceFile.text(of: file, in: site)
    return try read(yaml, file: file)
  }

  /// The configuration in a YAML text.
  package static func read(
    _ yaml: String, file: String
  ) throws(DiagnosedError) -> Diagnosed<Configuration> {
    var configuration = Configuration()
    let document = YAMLDocument(yaml, file: file)
    let diagnostics = document.read(YAMLKeyTable(keys), into: &configuration, unknownKeys: .error)
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
  private static let keys: [YAMLKey<Configuration>] =
    [
      YAMLKey("title", .text) { configuration, value, _ in configuration.settings.title = value },
      YAMLKey("description", .text) { configuration, value, _ in
        configuration.settings.description = value
      },
      YAMLKey("baseURL", .baseURL) { configuration, value, _ in
        configuration.settings.baseURL = value
      },
      YAMLKey("language", .text) { configuration, value, _ in
        configuration.settings.language = value
      },
      YAMLKey("timeZone", .zone) { configuration, value, _ in
        configuration.settings.timeZone = SystemTimeZone.rule(named: value) ?? .riyadh
      },
      YAMLKey("digits", .word(of: DigitSystem.allCases.map(\.rawValue))) {
        configuration, value, _ in
        configuration.settings.digits = DigitSystem(rawValue: value) ?? .latin
      },
      YAMLKey("months", .word(of: MonthSet.allCases.map(\.rawValue))) { configuration, value, _ in
        configuration.settings.months = MonthSet(rawValue: value) ?? .standard
      },
      YAMLKey("hijri", .flag) { configuration, value, _ in configuration.settings.hijri = value },
      YAMLKey("author", .text) { configuration, value, _ in configuration.settings.author = value },
      YAMLKey("permalinks", .permalink) { configuration, value, _ in
        configuration.settings.permalinks = value
      },
      YAMLKey("latest", .positive) { configuration, value, _ in
        configuration.settings.latest = value
      },
      YAMLKey("feeds", .flag) { configuration, value, _ in configuration.settings.feeds = value },
      YAMLKey("offline", .flag) { configuration, value, _ in
        configuration.settings.offline = value
      },
      YAMLKey("drafts", .flag) { configuration, value, _ in configuration.drafts = value },
    ]
    + ["taxonomies", "pageSize", "search", "events", "minify"].map { name in
      YAMLKey(name, .anything) { configuration, _, place in
        configuration.withoutEffect.append(Located(name, at: place))
      }
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
