import ArabicText
import Paths
import Templates
import TestSupport
import Testing
import YAMLReading

@testable import Pages

extension Theme {
  /// The theme that stands in `templates`.
  static func standard() throws -> Theme {
    let files = try Repository.files(below: "templates")
    let templates = try files.filter { $0.hasSuffix(".html") }.map { name in
      TemplateSource(
        name: name, file: "templates/\(name)", text: try Repository.text("templates/\(name)"))
    }
    let assets = try files.filter { $0.hasPrefix("assets/") }.map { path in
      Asset(file: String(path.dropFirst("assets/".count)), path: try SitePath("/" + path))
    }
    return try Theme(templates: templates, strings: .arabic(), assets: assets)
  }
}

extension Strings {
  /// The strings that stand in `templates/strings/ar.yml`.
  static func arabic() throws -> Strings {
    let file = "templates/strings/ar.yml"
    let root = try #require(YAMLDocument(Repository.text(file), file: file).root)
    func members(_ node: YAMLNode?) -> [String: YAMLNode] {
      let members = (node?.mapping ?? []).map { ($0.key.text ?? "", $0.value) }
      return Dictionary(members) { first, _ in first }
    }
    func texts(_ node: YAMLNode?) -> [String: String] { members(node).compactMapValues(\.text) }
    let sections = members(root)
    let forms = members(sections["counts"]).mapValues(texts)
    return try Strings(
      words: texts(sections["words"]),
      counts: forms.mapValues { forms in
        PluralForms(
          zero: forms["zero"], one: forms["one"], two: forms["two"], few: forms["few"],
          many: forms["many"], other: forms["other"] ?? "")
      },
      phrases: texts(sections["phrases"]), labels: texts(sections["labels"]),
      cleaning: texts(sections["cleaning"]),
      file: file)
  }
}
