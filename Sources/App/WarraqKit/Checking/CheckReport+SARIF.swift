import Checks
package import Diagnostics
package import JSON

extension CheckReport {
  /// The result in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS Standard), which
  /// hosts of repositories and editors read; `version` is the program's.
  package func sarif(in language: MessageLanguage, version: String) -> JSONValue {
    let found =
      diagnostics.map { (diagnostic: $0, reason: String?.none) }
      + ignored.map { (diagnostic: $0.diagnostic, reason: String?.some($0.reason)) }
    let identifiers = Set(found.map(\.diagnostic.identifier)).sorted()
    let rules = Dictionary(
      identifiers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let driver: JSONValue = [
      "name": "Warraq", "version": .string(version), "language": .string(language.rawValue),
      "rules": .array(identifiers.map { Self.rule($0, language) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver], "language": .string(language.rawValue),
          "columnKind": "unicodeCodePoints",
          "results": .array(
            found.map { found in
              Self.result(found.diagnostic, found.reason, rules, language)
            }),
        ]
      ],
    ]
  }
}

extension CheckReport {
  private static func rule(_ identifier: String, _ language: MessageLanguage) -> JSONValue {
    guard let kind = FindingKinds[identifier] else { return ["id": .string(identifier)] }
    return [
      "id": .string(identifier), "shortDescription": ["text": .string(kind.title[language])],
      "help": ["text": .string(kind.remedy[language])],
    ]
  }

  private static func result(
    _ diagnostic: Diagnostic, _ reason: String?, _ rules: [String: Int],
    _ language: MessageLanguage
  ) -> JSONValue {
    .object(
      [
        .init("ruleId", .string(diagnostic.identifier)),
        .init("ruleIndex", .integer(rules[diagnostic.identifier] ?? 0)),
        .init("level", .string(diagnostic.severity.rawValue)),
        .init("message", ["text": .string(diagnostic.wording[language])]),
        .init("locations", .array(diagnostic.location.map { [location($0)] } ?? [])),
      ]
        + (reason.map { reason in
          [
            .init(
              "suppressions", [["kind": "external", "justification": .string(reason)]])
          ]
        } ?? []))
  }

  private static func location(_ location: SourceLocation) -> JSONValue {
    let file = JSONValue.Member(
      "artifactLocation", ["uri": .string(address(of: location.file))])
    let region = location.line.map { line in
      let column = location.column.map { [JSONValue.Member("startColumn", .integer($0))] } ?? []
      return JSONValue.Member(
        "region", .object([.init("startLine", .integer(line))] + column))
    }
    return ["physicalLocation": .object([file] + [region].compactMap(\.self))]
  }

  /// A path as a reference of a URI (RFC 3986).
  private static func address(of path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return address
  }
}
