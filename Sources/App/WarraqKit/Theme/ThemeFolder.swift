import Bytes
package import Diagnostics
import Disk
import Hashing
package import Pages
package import Paths
import Seeds
import Templates

/// The folder `templates/`: how an archive looks and what its pages say.
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
  /// What is in the folder and cannot be used.
  package let diagnostics: [Diagnostic]
  /// Covers everything in the folder.
  let fingerprint: Fingerprint
  /// Covers what every page may show: the strings and the names of the assets.
  let ground: Fingerprint

  /// Reads and checks the templates, strings and assets of the site in the folder `site`, each of which
  /// has at most `limit` bytes.
  package init(
    site: String, language: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) {
    let files = try Self.files(in: site)
    diagnostics = files.diagnostics
    var templates: [TemplateSource] = []
    var assets: [AssetFile] = []
    var named: [Asset] = []
    for name in files.value {
      let path = "\(Self.name)/\(name)"
      if name.utf8.starts(with: Self.assets.utf8) {
        let bytes = try SourceFile.bytes(of: path, in: site, upTo: limit)
        let file = String(name.utf8.dropFirst(Self.assets.utf8.count)) ?? name
        let place = try Self.path(of: file, bytes, at: path)
        let asset = AssetFile(path: place, bytes: bytes)
        assets.append(asset)
        named.append(Asset(file: file, path: asset.path))
      } else if name.hasEnding(".html") {
        templates.append(
          TemplateSource(name: name, file: path, text: try SourceFile.text(of: path, in: site)))
      }
    }
    let stringsPath = "\(Self.name)/strings/\(language).yml"
    let yaml = try SourceFile.text(of: stringsPath, in: site)
    let strings = try StringsReader.read(yaml, file: stringsPath)
    theme = try Theme(templates: templates, strings: strings, assets: named)
    self.assets = assets
    ground = Fingerprint { writer in
      yaml.write(to: &writer)
      for asset in assets { asset.path.write(to: &writer) }
    }
    fingerprint = Fingerprint { [ground] writer in
      ground.write(to: &writer)
      for template in templates { writer.write(template.name, template.text) }
    }
  }

  private static let name = "templates"
  private static let assets = "assets/"

  /// The paths of all files below the folder, relative to it, in order; dot files are skipped.
  private static func files(in site: String) throws(DiagnosedError) -> Diagnosed<[String]> {
    do {
      return try FileTree.files(below: name, in: site) { path in
        path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
      }
    } catch {
      throw DiagnosedError(error, at: name)
    }
  }

  /// Where an asset stands in the site; an error of the file `source` where that is no path.
  private static func path(
    of file: String, _ bytes: [UInt8], at source: String
  ) throws(DiagnosedError) -> SitePath {
    do {
      return try SitePath("/\(fingerprinted(file, bytes))")
    } catch {
      throw DiagnosedError(
        "asset-path", "this file cannot be copied to the site: \(error)",
        at: SourceLocation(file: source))
    }
  }

  /// `assets/style.4f1c2a9b.css` for `style.css`: a changed file has another name, so that browsers
  /// may cache it for ever.
  private static func fingerprinted(_ file: String, _ bytes: [UInt8]) -> String {
    let hash = ContentHash.sha256(bytes).prefix(8)
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return "\(assets)\(file).\(hash)"
    }
    return "\(assets)\(file[..<dot]).\(hash)\(file[dot...])"
  }
}
