import ArabicText
package import Checks
package import Diagnostics

/// What a check of a site has found.
package struct CheckReport: Sendable {
  /// What an editor lets be, and why.
  package struct Ignored: Sendable {
    /// What was found.
    package let diagnostic: Diagnostic
    /// Why it needs no mending.
    package let reason: String
  }

  /// All that was found of one kind.
  package struct Group: Sendable {
    /// The kind.
    package let kind: FindingKind
    /// What was found, in order of place.
    package let findings: [Diagnostic]

    /// The severity of the gravest finding.
    package var severity: Diagnostic.Severity { findings.map(\.severity).max() ?? .note }
  }

  /// What a build of the site would come to; of several failures the gravest.
  package internal(set) var outcome = BuildReport.Outcome.published
  /// Everything that was found and is not ignored, in order of place.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// What was found and is ignored.
  package internal(set) var ignored: [Ignored] = []
  /// The stories that more than one article tells, in the order of the site.
  package internal(set) var stories: [StoryVersions] = []
  /// How many articles a build would publish, and how many it would leave out.
  package internal(set) var counts = ArticleCounts()
  var suppressions = Suppressions([], [])
  /// What keeps other things from being found.
  var failures: Set<Diagnostic> = []

  /// How many diagnostics of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// What was found, by its kind: the gravest kinds first, those of one severity by their identifiers.
  package var groups: [Group] {
    Dictionary(grouping: diagnostics, by: \.identifier).values.map { findings in
      let identifier = findings[0].identifier
      return Group(kind: FindingKinds[identifier] ?? .unnamed(identifier), findings: findings)
    }
    .sorted { left, right in
      left.severity != right.severity
        ? left.severity > right.severity : left.kind.identifier < right.kind.identifier
    }
  }

  /// The gravest findings, those of one severity in the order of their groups; at most so many.
  package func worst(_ limit: Int) -> [Diagnostic] {
    let findings = groups.flatMap(\.findings)
    return Diagnostic.Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.severity == severity }
    }.prefix(limit).map(\.self)
  }

  /// The result in one line for people.
  package func summary(in language: MessageLanguage) -> String {
    switch language {
    case .english: englishSummary
    case .arabic: arabicSummary
    }
  }
}

extension CheckReport {
  private var englishSummary: String {
    let told = Counted.text(stories.count, "story", "stories") + " told more than once"
    let found = Diagnostic.Severity.allCases.reversed().filter { count($0) > 0 }
      .map { Counted.text(count($0), $0.rawValue) }.joined(separator: ", ")
    return counts.phrase + (stories.isEmpty ? "" : ", \(told)")
      + "; \(found.isEmpty ? "nothing to report" : found)"
      + (ignored.isEmpty ? "" : ", \(ignored.count) ignored")
  }

  private var arabicSummary: String {
    let others = [
      ("مستبعَد", counts.leftOut), ("غير منشور", counts.withheld),
      ("أخبار رُويت أكثر من مرة", stories.count),
    ]
    let found = Diagnostic.Severity.allCases.reversed().filter { count($0) > 0 }
      .map { $0.arabicCount(count($0)) }.joined(separator: "، ")
    return PluralForms.articles.phrase(for: counts.published, digits: .latin)
      + others.filter { $0.1 > 0 }.map { "، \($0.0): \($0.1)" }.joined()
      + "؛ \(found.isEmpty ? "لا شيء يستحق الذكر" : found)"
      + (ignored.isEmpty ? "" : "، مُتجاهَل: \(ignored.count)")
  }
}

extension CheckReport.Group {
  /// How many findings there are, in words: `2 notes`, `ملاحظتان`.
  package func count(in language: MessageLanguage) -> String {
    switch language {
    case .english: Counted.text(findings.count, severity.rawValue)
    case .arabic: severity.arabicCount(findings.count)
    }
  }

  /// The line above the findings: how many of what, and what to do.
  package func heading(in language: MessageLanguage) -> String {
    let (title, remedy) = (kind.title[language], kind.remedy[language])
    switch language {
    case .english: return "# \(kind.identifier), \(count(in: language)): \(title); \(remedy)"
    case .arabic:
      let words = "\(count(in: language)): \(title)؛ \(remedy)"
      return "# \(kind.identifier): \(ArabicWords(words).isolated)"
    }
  }
}

extension Diagnostic.Severity {
  fileprivate func arabicCount(_ number: Int) -> String {
    let forms =
      switch self {
      case .error: PluralForms.errors
      case .warning: PluralForms.warnings
      case .note: PluralForms.notes
      }
    return forms.phrase(for: number, digits: .latin)
  }
}

extension PluralForms {
  fileprivate static let articles = PluralForms(
    zero: "لا مقالات", one: "مقال واحد", two: "مقالان", few: "{n} مقالات", many: "{n} مقالًا",
    other: "{n} مقال")
  fileprivate static let errors = PluralForms(
    one: "خطأ واحد", two: "خطآن", few: "{n} أخطاء", many: "{n} خطأً", other: "{n} خطأ")
  fileprivate static let warnings = PluralForms(
    one: "تحذير واحد", two: "تحذيران", few: "{n} تحذيرات", many: "{n} تحذيرًا", other: "{n} تحذير")
  fileprivate static let notes = PluralForms(
    one: "ملاحظة واحدة", two: "ملاحظتان", few: "{n} ملاحظات", many: "{n} ملاحظة",
    other: "{n} ملاحظة")
}
