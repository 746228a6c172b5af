/// The kind of a value, known before there is any data.
package indirect enum Shape: Sendable, Hashable {
  /// Plain text: `{{x}}`.
  case text
  /// Finished HTML: `{{{x}}}`.
  case markup
  /// A yes or no: `{{#x}}`, `{{^x}}`.
  case flag
  /// Text that names one of these templates: `{{> *x}}`.
  case templateName([String])
  /// A value that may be absent: `{{#x}}` renders it if it is present.
  case optional(Shape)
  /// Any number of values of one shape: `{{#x}}` once for each.
  case list(Shape)
  /// Named values: `{{x.name}}`, or `{{#x}}{{name}}{{/x}}`.
  case record(RecordShape)

  /// The shape of the value if it is present.
  var unwrapped: Shape {
    var shape = self
    while case .optional(let wrapped) = shape { shape = wrapped }
    return shape
  }

  /// What tables and messages call it: `list of text, may be absent`.
  package var kind: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .flag: "flag"
    case .templateName(let names): "template name (\(names.joined(separator: ", ")))"
    case .optional: "\(unwrapped.kind), may be absent"
    case .list(let element):
      if case .record = element { "list of records" } else { "list of \(element.kind)" }
    case .record: "record"
    }
  }
}
