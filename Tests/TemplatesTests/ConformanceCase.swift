import Foundation
import TestSupport

@testable import Templates

/// One case of the Mustache specification's own test files.
struct ConformanceCase: Sendable, CustomStringConvertible {
  let file: String
  let name: String
  let data: Value
  let template: String
  let partials: [String: String]
  let expected: String

  var description: String { "\(file): \(name)" }

  private static let folder = "conformance/mustache"

  /// Whether the specification's files are beside the package.
  static var isAvailable: Bool { !SharedFiles.names(in: folder).isEmpty }

  /// Every case of every file, or none where the folder is absent.
  static let all: [ConformanceCase] = SharedFiles.names(in: folder).filter { $0.hasSuffix(".json") }
    .flatMap { name in
      // A file that cannot be read gives one case that fails by its name.
      (try? cases(inFile: name)) ?? [unreadable(name)]
    }

  func render() throws -> String {
    var sources = partials.map { TemplateSource(name: $0, file: $0, text: $1) }
    sources.append(TemplateSource(name: "(case)", file: "(case)", text: template))
    let library = TemplateLibrary(sources, isStrict: false)
    let records: [Record] = if case .record(let record) = data { [record] } else { [] }
    return String(decoding: try library.render("(case)", over: data, in: records), as: UTF8.self)
  }
}

extension ConformanceCase {
  private struct File: Decodable {
    let tests: [Test]
  }

  private struct Test: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  private static func cases(inFile name: String) throws -> [ConformanceCase] {
    let data = try Data(SharedFiles.bytes("\(folder)/\(name)"))
    return try JSONDecoder().decode(File.self, from: data).tests.map { test in
      ConformanceCase(
        file: name, name: test.name, data: test.data.value, template: test.template,
        partials: test.partials ?? [:], expected: test.expected)
    }
  }

  private static func unreadable(_ name: String) -> ConformanceCase {
    ConformanceCase(
      file: name, name: "cannot be read", data: .none, template: "", partials: [:],
      expected: "a file of cases")
  }
}
