package import Diagnostics
package import JSON

extension Diagnostic {
  /// The diagnostic as an object; `file`, `line` and `column` are `null` if they are unknown.
  package var json: JSONValue {
    [
      "severity": .string(severity.rawValue), "identifier": .string(identifier),
      "message": .string(message), "file": .optional(location?.file),
      "line": location?.line.map(JSONValue.integer) ?? .null,
      "column": location?.column.map(JSONValue.integer) ?? .null,
    ]
  }
}
