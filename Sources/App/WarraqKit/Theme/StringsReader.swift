import ArabicText
import Diagnostics
import Pages
import YAMLReading

/// Reads a file of strings: YAML with the sections `words`, `counts`, `phrases`, `labels` and
/// `cleaning`.
enum StringsReader {
  /// The strings in a YAML text; anything wrong in it is an error.
  static func read(_ yaml: String, file: String) throws(DiagnosedError) -> Strings {
    let document = YAMLDocument(yaml, file: file)
    var problems = document.diagnostics
    var words: [String: String] = [:]
    var phrases: [String: String] = [:]
    var labels: [String: String] = [:]
    var cleaning: [String: String] = [:]
    var counts: [String: PluralForms] = [:]
    for member in document.root?.mapping ?? [] {
      let (label, node) = (member.key, member.value)
      switch label.text {
      case "words": words = texts(node, in: document, &problems)
      case "phrases": phrases = texts(node, in: document, &problems)
      case "labels": labels = texts(node, in: document, &problems)
      case "cleaning": cleaning = texts(node, in: document, &problems)
      case "counts": counts = forms(node, in: document, &problems)
      default:
        problems.append(
          document.unknownKey(
            label.text ?? "", known: sections, .error, at: label))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    return try Strings(
      words: words, counts: counts, phrases: phrases, labels: labels, cleaning: cleaning,
      file: file)
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
      let (label, value) = (member.key, member.value)
      let texts = texts(value, in: document, &problems)
      for form in value.mapping ?? [] {
        let name = form.key.text ?? ""
        if !categories.contains(name) {
          problems.append(document.unknownKey(name, known: categories, .error, at: form.key))
        }
      }
      guard let other = texts["other"] else {
        problems.append(
          document.error("missing-string", "the form ‘other’ is missing", at: value))
        continue
      }
      counts[label.text ?? ""] = PluralForms(
        zero: texts["zero"], one: texts["one"], two: texts["two"], few: texts["few"],
        many: texts["many"], other: other)
    }
    return counts
  }
}
