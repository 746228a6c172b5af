import ArabicText
import Diagnostics

/// The sections of a file of strings, not yet checked for what the program needs.
struct StringSections: Sendable {
  /// A name in one of the sections, and where it stands.
  struct Entry: Sendable {
    let section: String
    let name: String
    let location: SourceLocation
    /// The forms that are given of a counted noun.
    let forms: Set<PluralCategory>
  }

  var words: [String: String] = [:]
  var counts: [String: PluralForms] = [:]
  var phrases: [String: String] = [:]
  var labels: [String: String] = [:]
  var cleaning: [String: String] = [:]
  /// All names in the order of the file.
  var entries: [Entry] = []

  /// These strings, and those of `others` whose names these do not have.
  func overriding(_ others: StringSections) -> StringSections {
    var sections = self
    sections.words.merge(others.words) { own, _ in own }
    sections.counts.merge(others.counts) { own, _ in own }
    sections.phrases.merge(others.phrases) { own, _ in own }
    sections.labels.merge(others.labels) { own, _ in own }
    sections.cleaning.merge(others.cleaning) { own, _ in own }
    return sections
  }
}
