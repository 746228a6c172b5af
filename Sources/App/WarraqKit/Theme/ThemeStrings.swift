import ArabicText
import Bytes
import Diagnostics
import Hashing
import Pages

/// The strings of a site's theme: those of its own file, and of every other name those of the program.
struct ThemeStrings: Sendable {
  let strings: Strings
  let fingerprint: Fingerprint
  /// The names in the site's file.
  private let own: [StringSections.Entry]

  init(_ files: ThemeFiles) throws(DiagnosedError) {
    var sections = StringSections()
    var texts: [String] = []
    var place = ThemeFiles.folder
    for file in [files.strings.builtIn, files.strings.own].compactMap(\.self) {
      let text = try file.text()
      sections = try StringsReader.sections(text, file: file.place).overriding(sections)
      texts.append(text)
      place = file.place
    }
    strings = try Strings(
      words: sections.words, counts: sections.counts, phrases: sections.phrases,
      labels: sections.labels, cleaning: sections.cleaning, file: place)
    own = files.strings.own == nil ? [] : sections.entries
    fingerprint = Fingerprint { texts.write(to: &$0) }
  }

  /// The remarks on names that nothing shows: they would be misspelt, and the program's own strings
  /// stand where these were meant to.
  func remarks(under theme: Theme) -> [Diagnostic] {
    guard !own.isEmpty else { return [] }
    let known = Self.builtInNames
    return own.compactMap { entry in
      let names = known[entry.section] ?? []
      guard !names.contains(entry.name), entry.section != "words" || !theme.shows(entry.name) else {
        return nil
      }
      let meant = Suggestion.phrase(for: entry.name, in: names.sorted())
      return Diagnostic(
        .warning, "unknown-string",
        "nothing shows ‘\(entry.name)’ of the section ‘\(entry.section)’\(meant)",
        ar: "لا شيء يعرض «\(entry.name)» من القسم «\(entry.section)»\(meant)",
        at: entry.location)
    }
  }

  /// The warnings about counted nouns of the site that lack forms which its language has.
  func missingForms(in language: String) -> [Diagnostic] {
    let needed = PluralCategory.needed(in: language)
    return own.filter { $0.section == "counts" }.compactMap { entry in
      let missing = needed.filter { !entry.forms.contains($0) }.map(\.rawValue)
      guard !missing.isEmpty else { return nil }
      return Diagnostic(
        .warning, "missing-plural",
        "‘\(entry.name)’ lacks the forms \(missing.joined(separator: ", ")), so ‘other’ stands for them; "
          + "write them too",
        ar: "المعدود «\(entry.name)» تنقصه الصيغ \(.list(missing))، فتنوب عنها \("other")؛ اكتبها",
        at: entry.location)
    }
  }

  /// The names in the program's own strings, which are the same in every language, by section.
  private static var builtInNames: [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for file in BuiltInTheme.files where file.name.utf8.starts(with: "strings/".utf8) {
      let sections = try? StringsReader.sections(file.text, file: file.name)
      for entry in sections?.entries ?? [] { names[entry.section, default: []].insert(entry.name) }
    }
    return names
  }
}
