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
    let names = try Self.ownNames(in: site)
    diagnostics = names.diagnostics
    func isOwn(_ name: String) -> Bool { names.value.contains { $0.hasSameBytes(as: name) } }
    var files = try names.value.filter(Self.isShown).map { name throws(DiagnosedError) in
      try ThemeFile(name, in: site, upTo: limit)
    }
    for (name, text) in BuiltInTheme.files where Self.isShown(name) && !isOwn(name) {
      files.append(ThemeFile(builtIn: name, text))
    }
    all = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let strings = Self.stringsNames(language)
    self.strings = (
      own: try strings.first(where: isOwn).map { name throws(DiagnosedError) in
        try ThemeFile(name, in: site, upTo: limit)
      },
      builtIn: strings.lazy.compactMap { name in
        BuiltInTheme.text(of: name).map { ThemeFile(builtIn: name, $0) }
      }.first
    )
    guard self.strings.own != nil || self.strings.builtIn != nil else {
      throw Self.noStrings(in: language, named: strings[0])
    }
  }

  /// The path in the site of an asset, `style.css` for `assets/style.css`; `nil` for any other file.
  static func asset(_ name: String) -> String? {
    isAsset(name) ? String(Substring(name.utf8.dropFirst(assets.utf8.count))) : nil
  }

  private static let assets = "assets/"

  private static func isAsset(_ name: String) -> Bool { name.utf8.starts(with: assets.utf8) }

  /// Whether a file is an asset or a template; strings are chosen by their language.
  private static func isShown(_ name: String) -> Bool { isAsset(name) || name.hasEnding(".html") }

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

  /// The files of strings that a language may have, the nearest first: `ar-EG.yml`, `ar.yml` (RFC 4647,
  /// section 3.4).
  private static func stringsNames(_ language: String) -> [String] {
    var tags = [language]
    while let tag = tags.last, let hyphen = tag.utf8.lastIndex(of: UInt8(ascii: "-")) {
      tags.append(String(tag[..<hyphen]))
    }
    return tags.map { "strings/\($0).yml" }
  }

  private static func noStrings(in language: String, named name: String) -> DiagnosedError {
    let known = BuiltInTheme.names.filter { $0.utf8.starts(with: "strings/".utf8) }
    let names = known.joined(separator: " ")
    return DiagnosedError(
      "no-strings",
      "the program does not speak ‘\(language)’, so the site must say its words in this file; translate "
        + "one that ‘warraq new theme \(names)’ writes, or change ‘language’",
      ar: """
        لا يتكلم البرنامج «\(language)»، فلا بد أن يقول الموقع كلماته في هذا الملف؛ ترجم واحدًا مما يكتبه الأمر \
        \("warraq new theme \(names)")، أو غيّر \("language")
        """,
      at: SourceLocation(file: "\(folder)/\(name)"))
  }
}
