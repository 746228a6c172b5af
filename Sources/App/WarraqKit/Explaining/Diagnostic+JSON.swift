package import Diagnostics
package import JSON

extension Diagnostic {
  /// The diagnostic as an object; `file`, `line` and `column` are `null` if they are unknown.
  package var json: JSONValue { .object(members(in: .english)) }

  /// The members of that object, with the message in a language.
  func members(in language: MessageLanguage) -> [JSONValue.Member] {
    [
      .init("severity", .string(severity.rawValue)), .init("identifier", .string(identifier)),
      .init("message", .string(wording[language])), .init("file", .optional(location?.file)),
      .init("line", location?.line.map(JSONValue.integer) ?? .null),
      .init("column", location?.column.map(JSONValue.integer) ?? .null),
    ]
  }
}
