package import Diagnostics
import JSON

extension Explanation {
  /// The forms in which an explanation can be had.
  package enum Form: Sendable, Hashable {
    /// Lines for people.
    case text
    /// One JSON object.
    case json
  }

  /// How the source at `path` was read, as text, with what was found wrong.
  package static func rendered(
    _ path: String, as form: Form
  ) throws(DiagnosedError) -> Diagnosed<String> {
    let explanation = try of(path)
    let text =
      switch form {
      case .text: explanation.text
      case .json: explanation.json.text()
      }
    return Diagnosed(text, explanation.diagnostics)
  }
}
