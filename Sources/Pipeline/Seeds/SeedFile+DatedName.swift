package import ArabicText

extension SeedFile {
  /// The date that begins the name of a Markdown file, as Jekyll names posts: `2015-01-21-name.md`.
  ///
  /// The name of a scraped text says when it was saved, if anything, and is not read.
  package var dateInName: EDTF? { datedName?.date }

  /// `id` without the date that begins the file's name.
  package var undatedID: String { datedName.map { folder + $0.rest } ?? id }

  /// Whether it is in a folder `_drafts`, where Jekyll keeps what is not to be published yet.
  var isAmongDrafts: Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().contains {
      $0.elementsEqual("_drafts".utf8)
    }
  }

  private var datedName: (date: EDTF, rest: String)? {
    guard format == .markdown else { return nil }
    let name = id.utf8.dropFirst(folder.utf8.count)
    let rest = name.dropFirst(10)
    guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "_"),
      rest.count > 1, let date = EDTF(String(Substring(name.prefix(10)))), date.civilDate != nil,
      !date.isInterval
    else { return nil }
    return (date, String(Substring(rest.dropFirst())))
  }

  /// What stands before the name, with a slash at its end; empty where it is in no folder.
  private var folder: String {
    let slash = id.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(id[...$0]) } ?? ""
  }
}
