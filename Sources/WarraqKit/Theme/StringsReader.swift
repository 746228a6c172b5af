import ArabicText
import Diagnostics
import Pages
import YAMLReading
import Yams

/// Reads a file of strings: YAML with the sections `words`, `counts`, `phrases` and `labels`.
enum StringsReader {
  /// The strings in a YAML text; anything wrong in it is an error.
  static func read(_ yaml: String, file: String) throws(DiagnosedError) -> Strings {
    let document = YAMLDocument(yaml, file: file)
    var problems = document.diagnostics
    var words: [String: String] = [:]
    var phrases: [String: String] = [:]
    var labels: [String: String] = [:]
    var counts: [String: PluralForms] = [:]
    for (label, node) in document.root?.mapping.map(Array.init) ?? [] {
      switch label.string {
      case "words": words = texts(node, in: document, &problems)
      case "phrases": phrases = texts(node, in: document, &problems)
      case "labels": labels = texts(node, in: document, &problems)
      case "counts": counts = forms(node, in: document, &problems)
      default:
        problems.append(
          document.unknownKey(
            label.string ?? "", known: ["words", "counts", "phrases", "labels"], .error, at: label))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    return try Strings(words: words, counts: counts, phrases: phrases, labels: labels, file: file)
  }

  private static func texts(
    _ node: Node, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: String] {
    guard let mapping = node.mapping else {
      problems.append(
        document.error("wrong-value", "this must be a mapping of names to texts", at: node))
      return [:]
    }
    var texts: [String: String] = [:]
    for (label, value) in mapping {
      if let text = value.scalar?.string {
        texts[label.string ?? ""] = text
      } else {
        problems.append(document.error("wrong-value", "this must be text", at: value))
      }
    }
    return texts
  }

  private static func forms(
    _ node: Node, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: PluralForms] {
    let categories = PluralCategory.allCases.map(\.rawValue)
    var counts: [String: PluralForms] = [:]
    for (label, value) in node.mapping.map(Array.init) ?? [] {
      let texts = texts(value, in: document, &problems)
      for (category, _) in value.mapping.map(Array.init) ?? [] {
        let name = category.string ?? ""
        if !categories.contains(name) {
          problems.append(document.unknownKey(name, known: categories, .error, at: category))
        }
      }
      guard let other = texts["other"] else {
        problems.append(
          document.error("missing-string", "the form ‘other’ is missing", at: value))
        continue
      }
      counts[label.string ?? ""] = PluralForms(
        zero: texts["zero"], one: texts["one"], two: texts["two"], few: texts["few"],
        many: texts["many"], other: other)
    }
    return counts
  }
}
