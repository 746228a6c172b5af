import ArabicText
import Diagnostics
import Pages
import YAMLReading

/// Reads a file of strings: YAML with the sections `words`, `counts`, `phrases`, `labels` and
/// `cleaning`.
enum StringsReader {
  /// The strings in a YAML text; anything wrong in it is an error.
  static func read(_ yaml: String, file: String) throws(DiagnosedError) -> Strings {
    let document = YAMLDocument(yaml, file: file, isTrusted: true)
    var problems = document.diagnostics
    var texts: [String: [String: String]] = [:]
    var counts: [String: PluralForms] = [:]
    for member in document.root?.mapping ?? [] {
      let section = member.key.text ?? ""
      if section == "counts" {
        counts = forms(member.value, in: document, &problems)
      } else if sections.contains(section) {
        texts[section] = self.texts(member.value, in: document, &problems)
      } else {
        problems.append(document.unknownKey(section, known: sections, .error, at: member.key))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    return try Strings(
      words: texts["words"] ?? [:], counts: counts, phrases: texts["phrases"] ?? [:],
      labels: texts["labels"] ?? [:], cleaning: texts["cleaning"] ?? [:], file: file)
  }

  private static let sections = ["words", "counts", "phrases", "labels", "cleaning"]

  private static func texts(
    _ node: YAMLNode, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: String] {
    guard let mapping = node.mapping else {
      problems.append(
        document.error("wrong-value", "this must be a mapping of names to texts", at: node))
      return [:]
    }
    var texts: [String: String] = [:]
    for member in mapping {
      if let text = member.value.text {
        texts[member.key.text ?? ""] = text
      } else {
        problems.append(document.error("wrong-value", "this must be text", at: member.value))
      }
    }
    return texts
  }

  private static func forms(
    _ node: YAMLNode, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: PluralForms] {
    let categories = PluralCategory.allCases.map(\.rawValue)
    var counts: [String: PluralForms] = [:]
    for member in node.mapping ?? [] {
      let texts = texts(member.value, in: document, &problems)
      for form in member.value.mapping ?? [] where !categories.contains(form.key.text ?? "") {
        problems.append(
          document.unknownKey(form.key.text ?? "", known: categories, .error, at: form.key))
      }
      guard let other = texts["other"] else {
        problems.append(
          document.error("missing-string", "the form ‘other’ is missing", at: member.value))
        continue
      }
      counts[member.key.text ?? ""] = PluralForms(
        zero: texts["zero"], one: texts["one"], two: texts["two"], few: texts["few"],
        many: texts["many"], other: other)
    }
    return counts
  }
}
