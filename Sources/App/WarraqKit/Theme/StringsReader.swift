import ArabicText
import Diagnostics
import YAMLReading

/// Reads a file of strings: YAML with the sections `words`, `counts`, `phrases`, `labels` and
/// `cleaning`.
enum StringsReader {
  /// The strings in a YAML text; anything wrong in it is an error.
  static func sections(_ yaml: String, file: String) throws(DiagnosedError) -> StringSections {
    let document = YAMLDocument(yaml, file: file, isTrusted: true)
    var problems = document.diagnostics
    var sections = StringSections()
    if let root = document.root, root.mapping == nil {
      problems.append(
        document.error(
          "wrong-value", "this must be a mapping of the sections \(names.joined(separator: ", "))",
          ar: "يجب أن تكون هنا الأقسام \(.list(names))",
          at: root))
    }
    for member in document.root?.mapping ?? [] where !member.value.isNull {
      let section = member.key.text ?? ""
      let value = member.value
      switch section {
      case "words": sections.words = texts(value, in: document, &problems)
      case "counts": sections.counts = forms(value, in: document, &problems)
      case "phrases": sections.phrases = texts(value, in: document, &problems)
      case "labels": sections.labels = texts(value, in: document, &problems)
      case "cleaning": sections.cleaning = texts(value, in: document, &problems)
      default: problems.append(document.unknownKey(section, known: names, .error, at: member.key))
      }
      sections.entries += (value.mapping ?? []).map { entry in
        StringSections.Entry(
          section: section, name: entry.key.text ?? "", location: document.location(of: entry.key),
          forms: Set(
            (entry.value.mapping ?? []).compactMap {
              $0.value.text == nil ? nil : $0.key.text.flatMap(PluralCategory.init)
            }))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    return sections
  }

  private static let names = ["words", "counts", "phrases", "labels", "cleaning"]

  private static func texts(
    _ node: YAMLNode, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: String] {
    guard let mapping = node.mapping else {
      problems.append(
        document.error(
          "wrong-value", "this must be a mapping of names to texts",
          ar: "يجب أن تكون هنا أسماء لكل منها نص", at: node))
      return [:]
    }
    var texts: [String: String] = [:]
    for member in mapping where !member.value.isNull {
      if let text = member.value.text {
        texts[member.key.text ?? ""] = text
      } else {
        problems.append(
          document.error(
            "wrong-value", "this must be text", ar: "يجب أن يكون هذا نصًّا", at: member.value))
      }
    }
    return texts
  }

  private static func forms(
    _ node: YAMLNode, in document: YAMLDocument, _ problems: inout [Diagnostic]
  ) -> [String: PluralForms] {
    guard let mapping = node.mapping else {
      problems.append(
        document.error(
          "wrong-value", "this must be a mapping of names to forms",
          ar: "يجب أن تكون هنا أسماء لكل منها صيغ", at: node))
      return [:]
    }
    let categories = PluralCategory.allCases.map(\.rawValue)
    var counts: [String: PluralForms] = [:]
    for member in mapping where !member.value.isNull {
      let texts = texts(member.value, in: document, &problems)
      for form in member.value.mapping ?? [] where !categories.contains(form.key.text ?? "") {
        problems.append(
          document.unknownKey(form.key.text ?? "", known: categories, .error, at: form.key))
      }
      guard let other = texts["other"] else {
        problems.append(
          document.error(
            "missing-string", "the form ‘other’ is missing", ar: "تنقص الصيغة «\("other")»",
            at: member.value))
        continue
      }
      counts[member.key.text ?? ""] = PluralForms(
        zero: texts["zero"], one: texts["one"], two: texts["two"], few: texts["few"],
        many: texts["many"], other: other)
    }
    return counts
  }
}
