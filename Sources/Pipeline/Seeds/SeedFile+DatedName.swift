package import ArabicText

extension SeedFile {
  /// The date that begins the name of a Markdown file, as Jekyll names posts: `2015-01-21-name.md`,
  /// `2015-1-21-name.md`.
  ///
  /// The name of a scraped text says when it was saved, if anything, and is not read.
  package var dateInName: EDTF? { datedName?.date }

  /// `id` without the date that begins the file's name.
  package var undatedID: String { datedName.map { folder + $0.rest } ?? id }

  /// Whether it is in a folder `_drafts` or `_draft`, where Jekyll, Hexo and others keep what is not to be
  /// published yet.
  var isAmongDrafts: Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().contains { name in
      name.first == UInt8(ascii: "_")
        && ["_draft", "_drafts"].contains(String(Substring(name)).lowercased())
    }
  }

  private var datedName: (date: EDTF, rest: String)? {
    guard format == .markdown else { return nil }
    let name = String(Substring(id.utf8.dropFirst(folder.utf8.count)))
    let latin = DigitSystem.latin.converting(name)
    var rest = latin.utf8[...]
    var parts: [String] = []
    for width in [4...4, 1...2, 1...2] {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard width.contains(digits.count), let sign = rest[digits.endIndex...].first,
        sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_")
      else { return nil }
      parts.append((digits.count == 1 ? "0" : "") + String(Substring(digits)))
      rest = rest[digits.endIndex...].dropFirst()
    }
    guard !rest.isEmpty, let date = EDTF(parts.joined(separator: "-")) else { return nil }
    return (date, String(Substring(rest)))
  }

  /// What stands before the name, with a slash at its end; empty where it is in no folder.
  private var folder: String {
    let slash = id.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(id[...$0]) } ?? ""
  }
}
