import Diagnostics
package import JSON

extension BuildReport {
  /// The errors as a page of the preview shows them: `[{"place":"seeds/x.txt:3:1","message":"…"}]`.
  package var problems: JSONValue {
    .array(
      diagnostics.filter { $0.severity == .error }.prefix(50).map { error in
        [
          "place": .string(error.location?.description ?? ""), "message": .string(error.message),
        ]
      })
  }
}
