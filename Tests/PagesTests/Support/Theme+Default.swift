import ArabicText
import Foundation
import Templates
import TestSupport
import Testing
import Yams

@testable import Pages

extension Theme {
  /// The theme that stands in `templates`.
  static func standard() throws -> Theme {
    let files = try Repository.files(below: "templates")
    let templates = try files.filter { $0.hasSuffix(".html") }.map { name in
      TemplateSource(
        name: name, file: "templates/\(name)", text: try Repository.text("templates/\(name)"))
    }
    let assets = files.filter { $0.hasPrefix("assets/") }.map { path in
      Asset(file: String(path.dropFirst("assets/".count)), path: path)
    }
    return try Theme(templates: templates, strings: .arabic(), assets: assets)
  }
}

extension Strings {
  /// The strings that stand in `templates/strings/ar.yml`.
  static func arabic() throws -> Strings {
    let file = "templates/strings/ar.yml"
    let sections = try #require(
      try Yams.load(yaml: Repository.text(file)) as? [String: [String: Any]])
    func texts(_ name: String) throws -> [String: String] {
      try #require(sections[name] as? [String: String], "\(name) must be texts")
    }
    let forms = try #require(sections["counts"] as? [String: [String: String]])
    return try Strings(
      words: texts("words"),
      counts: forms.mapValues { forms in
        PluralForms(
          zero: forms["zero"], one: forms["one"], two: forms["two"], few: forms["few"],
          many: forms["many"], other: forms["other"] ?? "")
      },
      phrases: texts("phrases"), labels: texts("labels"), cleaning: texts("cleaning"),
      file: file)
  }
}
