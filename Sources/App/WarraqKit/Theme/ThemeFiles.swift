import Bytes
import Diagnostics
import Disk
import Seeds

/// The files of a site's theme: those in its folder `templates`, and of every other name those that the
/// program carries.
struct ThemeFiles: Sendable {
  /// The folder of a site's own files, which is optional.
  static let folder = "templates"

  /// The assets and the templates, in the order of their names.
  let all: [ThemeFile]
  /// The strings of the site, and those of the program; at least one of them is there.
  let strings: (own: ThemeFile?, builtIn: ThemeFile?)
  /// What is in the folder and cannot be used.
  let diagnostics: [Diagnostic]

  /// Reads the files for pages in a language; a file of the site has at most `limit` bytes.
  init(site: String, language: String, upTo limit: Int) throws(DiagnosedError) {
    let own = try Self.ownNames(in: site)
    diagnostics = own.diagnostics
    let stringsName = "strings/\(language).yml"
    var files: [String: ThemeFile] = [:]
    var strings: (own: ThemeFile?, builtIn: ThemeFile?)
    for (name, text) in BuiltInTheme.files {
      if Self.isAsset(name) || Self.isTemplate(name) {
        files[name] = ThemeFile(builtIn: name, text)
      } else if name.hasSameBytes(as: stringsName) {
        strings.builtIn = ThemeFile(builtIn: name, text)
      }
    }
    for name in own.value {
      if Self.isAsset(name) || Self.isTemplate(name) {
        files[name] = try ThemeFile(name, in: site, upTo: limit)
      } else if name.hasSameBytes(as: stringsName) {
        strings.own = try ThemeFile(name, in: site, upTo: limit)
      }
    }
    guard strings.own != nil || strings.builtIn != nil else {
      throw Self.noStrings(in: language, named: stringsName)
    }
    self.strings = strings
    all = files.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The path in the site of an asset, `style.css` for `assets/style.css`; `nil` for any other file.
  static func asset(_ name: String) -> String? {
    isAsset(name) ? String(Substring(name.utf8.dropFirst(assets.utf8.count))) : nil
  }

  private static let assets = "assets/"

  private static func isAsset(_ name: String) -> Bool { name.utf8.starts(with: assets.utf8) }

  private static func isTemplate(_ name: String) -> Bool { name.hasEnding(".html") }

  /// The paths of all files in the site's folder, relative to it; dot files are skipped.
  private static func ownNames(in site: String) throws(DiagnosedError) -> Diagnosed<[String]> {
    do {
      switch try Disk.kind(of: "\(site)/\(folder)") {
      case nil: return Diagnosed([])
      case .folder: break
      case .file, .link, .other: return Diagnosed([], [FileTree.notRegular(folder)])
      }
      return try FileTree.files(below: folder, in: site) { path in
        path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
      }
    } catch {
      throw DiagnosedError(error, at: folder)
    }
  }

  private static func noStrings(in language: String, named name: String) -> DiagnosedError {
    let known = BuiltInTheme.names.filter { $0.utf8.starts(with: "strings/".utf8) }
    return DiagnosedError(
      "no-strings",
      "the program does not speak ‘\(language)’, so the site must say its words in this file; translate "
        + "one that ‘warraq new theme \(known.joined(separator: " "))’ writes, or change ‘language’",
      at: SourceLocation(file: "\(folder)/\(name)"))
  }
}
