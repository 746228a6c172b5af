import Checks
import JSON
import YAMLReading

/// The parts of a JSON Schema.
///
/// A schema accepts whatever the program accepts: a text may look like a number (`title: 1984`), and a key
/// with nothing after it counts as absent.
enum Schema {
  /// The members that say which language a schema is in, and what it describes.
  static func head(_ title: String, _ description: String) -> [JSONValue.Member] {
    [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", .string(title)), .init("description", .string(description)),
    ]
  }

  /// A mapping with these keys and no others.
  static func mapping(
    _ properties: [JSONValue.Member], required: [String] = [], orNothing: Bool = false
  ) -> [JSONValue.Member] {
    [
      .init("type", orNothing ? ["object", "null"] : "object"),
      .init("properties", .object(properties)),
      .init("additionalProperties", false),
    ] + (required.isEmpty ? [] : [.init("required", .strings(required))])
  }

  /// A schema with a sentence about what it describes.
  static func described(_ description: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([.init("description", .string(description))] + members)
  }

  /// A value of a form.
  static func value(_ form: YAMLForm) -> [JSONValue.Member] {
    switch form {
    case .text: [.init("type", .strings(scalar))]
    case .word(let words): [.init("enum", .array(words.map { .string($0) } + [.null]))]
    case .flag: [.init("type", ["boolean", "null"])]
    case .positive: [.init("type", ["integer", "null"]), .init("minimum", 1)]
    case .ignored:
      mapping(
        [
          // An editor completes those that are known; whether one is, `check` tells.
          .init(
            "check",
            ["anyOf": [["enum": .strings(FindingKinds.all.map(\.identifier))], ["type": "string"]]]),
          .init("reason", ["type": ["string", "number", "boolean"], "minLength": 1]),
        ], required: ["check", "reason"])
    case .anything: []
    }
  }

  /// A list of values of a form, or one value.
  static func listed(_ form: YAMLForm) -> [JSONValue.Member] {
    let value = JSONValue.object(value(form))
    return [.init("anyOf", [["type": "null"], value, ["type": "array", "items": value]])]
  }

  /// A list of texts, or one text with commas between its parts.
  static let texts: [JSONValue.Member] = [
    .init("type", .strings(["array"] + scalar)),
    .init("items", ["type": .strings(scalar.dropLast())]),
  ]

  /// A list of numbers from 1 on, or one number.
  static let numbers: [JSONValue.Member] = [
    .init("type", ["array", "integer", "null"]), .init("minimum", 1),
    .init("items", ["type": "integer", "minimum": 1]),
  ]

  /// What counts as text, whatever it looks like.
  private static let scalar = ["string", "number", "boolean", "null"]
}
