import Bytes
package import Diagnostics
import Hashing
package import Pages
package import Paths
import Seeds
import Templates

/// The theme of a site: how an archive looks and what its pages say.
package struct ThemeFolder: Sendable {
  /// A file that is copied to the site as it is.
  package struct AssetFile: Sendable {
    /// The path in the site, with a fingerprint in the name: `/assets/style.4f1c2a9b.css`.
    package let path: SitePath
    /// The content of the file.
    package let bytes: [UInt8]
  }

  /// The templates and strings, checked.
  package let theme: Theme
  /// The files to copy, in the order of their paths.
  package let assets: [AssetFile]
  /// What is in the folder and cannot be used, and what an editor should know of the rest.
  package let diagnostics: [Diagnostic]
  /// The warnings about counted nouns that lack forms, which a site may well do without.
  let missingForms: [Diagnostic]
  /// Covers everything in the folder.
  let fingerprint: Fingerprint
  /// Covers what every page may show: the strings and the names of the assets.
  let ground: Fingerprint

  /// Reads and checks the templates, strings and assets of the site in the folder `site`, each of which
  /// has at most `limit` bytes; what it does not have, the program has.
  package init(
    site: String, language: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) {
    let files = try ThemeFiles(site: site, language: language, upTo: limit)
    var templates: [TemplateSource] = []
    var assets: [(asset: Asset, file: AssetFile, isOwn: Bool)] = []
    for file in files.all {
      if let name = ThemeFiles.asset(file.name) {
        let path = try Self.path(of: name, file)
        let asset = Asset(file: name, path: path)
        assets.append((asset, AssetFile(path: path, bytes: file.bytes), file.isOwn))
      } else {
        templates.append(
          TemplateSource(name: file.name, file: file.place, text: try file.text()))
      }
    }
    let words = try ThemeStrings(files)
    let theme = try Theme(
      templates: templates, strings: words.strings, assets: assets.map(\.asset))
    self.theme = theme
    diagnostics =
      files.diagnostics + words.remarks(under: theme) + ThemeOrigins.remarks(on: files, in: site)
    missingForms = words.missingForms(in: language)
    // What the program carries is there for templates alone: a site that links to none of it has none.
    self.assets = assets.filter { $0.isOwn || theme.links(to: $0.asset) }.map(\.file)
    ground = Fingerprint { [assets = self.assets] writer in
      words.fingerprint.write(to: &writer)
      for asset in assets { asset.path.write(to: &writer) }
    }
    fingerprint = Fingerprint { [ground] writer in
      ground.write(to: &writer)
      for template in templates { writer.write(template.name, template.text) }
    }
  }

  /// Where an asset stands in the site; an error of its file where that is no path.
  private static func path(of name: String, _ file: ThemeFile) throws(DiagnosedError) -> SitePath {
    do {
      return try SitePath("/\(fingerprinted(name, file.bytes))")
    } catch {
      throw DiagnosedError(
        "asset-path", "this file cannot be copied to the site: \(error)",
        ar: "لا يمكن نسخ هذا الملف إلى الموقع: \(error)",
        at: SourceLocation(file: file.place))
    }
  }

  /// `assets/style.4f1c2a9b.css` for `style.css`: a changed file has another name, so that browsers
  /// may cache it for ever.
  private static func fingerprinted(_ file: String, _ bytes: [UInt8]) -> String {
    let hash = ContentHash.sha256(bytes).prefix(8)
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return "assets/\(file).\(hash)"
    }
    return "assets/\(file[..<dot]).\(hash)\(file[dot...])"
  }
}
