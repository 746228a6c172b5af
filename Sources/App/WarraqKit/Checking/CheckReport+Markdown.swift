import Checks
package import Diagnostics

extension CheckReport {
  /// The result as a table in Markdown, for the page on which a build machine shows what came of a run.
  ///
  /// It holds no word of a source.
  package func markdown(in language: MessageLanguage) -> String {
    let heads =
      switch language {
      case .english: ["check", "found", "what it is", "what to do"]
      case .arabic: ["الفحص", "العدد", "ما هو", "ما العمل"]
      }
    let rows = groups.map { group in
      [
        "`\(group.kind.identifier)`", group.count(in: language), group.kind.title[language],
        group.kind.remedy[language],
      ]
    }
    let table = ([heads, heads.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    let text = "### Warraq\n\n\(summary(in: language))\n\n\(rows.isEmpty ? "" : table)"
    return language == .arabic ? "<div dir=\"rtl\">\n\n\(text)\n</div>\n" : text
  }
}
