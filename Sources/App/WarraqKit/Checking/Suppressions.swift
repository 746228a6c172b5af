import ArabicText
import Articles
import Checks
import Diagnostics
import Seeds

/// What editors let be: `ignore` in `warraq.yml`, in front matter and in sidecars.
struct Suppressions {
  private struct Entry {
    let ignored: Located<IgnoredCheck>
    /// The files to whose diagnostics it is limited; `nil` for all of the site.
    let files: [String]?
  }

  private let entries: [Entry]
  /// The entries for the whole site, by the check.
  private var ofSite: [String: Int] = [:]
  /// Those for articles, by the file and the check.
  private var ofFiles: [ByteKey: [String: Int]] = [:]

  init(_ ofSite: [Located<IgnoredCheck>], _ articles: [Metadata]) {
    entries =
      ofSite.map { Entry(ignored: $0, files: nil) }
      + articles.flatMap { article in
        article.ignored.map { Entry(ignored: $0, files: article.file.paths) }
      }
    for (position, entry) in entries.enumerated() {
      let check = entry.ignored.value.check
      guard let files = entry.files else {
        self.ofSite[check] = self.ofSite[check] ?? position
        continue
      }
      for file in files { ofFiles[ByteKey(file), default: [:]][check] = position }
    }
  }

  /// Sets aside what is ignored, each with the reason; an `ignore` without effect is told with the rest.
  ///
  /// Errors cannot be ignored.
  func applied(
    to diagnostics: [Diagnostic]
  ) -> (kept: [Diagnostic], ignored: [CheckReport.Ignored]) {
    guard !entries.isEmpty else { return (diagnostics, []) }
    var used = [Bool](repeating: false, count: entries.count)
    var ignored: [CheckReport.Ignored] = []
    let kept = diagnostics.filter { diagnostic in
      guard diagnostic.severity < .error, let position = position(for: diagnostic) else {
        return true
      }
      used[position] = true
      let reason = entries[position].ignored.value.reason
      ignored.append(CheckReport.Ignored(diagnostic: diagnostic, reason: reason))
      return false
    }
    let errors = Set(diagnostics.filter { $0.severity == .error }.map(\.identifier))
    let unused = entries.indices.filter { !used[$0] }.map { position in
      Self.unused(entries[position].ignored, errors)
    }
    return ((kept + unused).sorted(), ignored)
  }
}

extension Suppressions {
  private func position(for diagnostic: Diagnostic) -> Int? {
    let own = diagnostic.location.flatMap { ofFiles[ByteKey($0.file)]?[diagnostic.identifier] }
    return own ?? ofSite[diagnostic.identifier]
  }

  private static func unused(
    _ entry: Located<IgnoredCheck>, _ errors: Set<String>
  ) -> Diagnostic {
    let check = entry.value.check
    let message: Message
    if FindingKinds[check] == nil {
      let meant = Suggestion.phrase(for: check, in: FindingKinds.all.map(\.identifier))
      message = Message(
        "there is no check ‘\(check)’\(meant)", ar: "لا فحص باسم «\(check)»\(meant)")
    } else if errors.contains(check) {
      message = Message(
        "an error cannot be ignored, so mend what ‘\(check)’ has found",
        ar: "لا يمكن تجاهل خطأ، فأصلح ما وجده «\(check)»")
    } else {
      message = Message(
        "‘\(check)’ finds nothing here that could be ignored; remove this",
        ar: "لا يجد «\(check)» هنا شيئًا يُتجاهل؛ احذف هذا")
    }
    return Diagnostic(.warning, "unused-ignore", message, at: entry.location)
  }
}
