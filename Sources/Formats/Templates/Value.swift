/// What a template can show: the data of a page, without types of the program.
package enum Value: Sendable, Equatable {
  /// An absent value: renders as nothing, and a section over it is not taken.
  case none
  /// A yes or no, for sections only.
  case flag(Bool)
  /// Plain text; `{{x}}` escapes it for HTML. Empty text is still text: its section is taken.
  case text(String)
  /// Plain text as UTF-8.
  case utf8([UInt8])
  /// Finished HTML as UTF-8; `{{{x}}}` and `{{&x}}` insert it as it stands.
  case markup([UInt8])
  /// A section over a list renders its body once for each element.
  case list([Value])
  /// Named values; a section over a record looks names up in it first.
  case record(Record)

  /// A text, or an absent value for `nil`.
  package init(_ text: String?) {
    self = text.map(Value.text) ?? .none
  }

  /// What messages call a value of this kind: `a list`.
  package var kind: String {
    switch self {
    case .none: "nothing"
    case .flag: "a flag"
    case .text, .utf8: "text"
    case .markup: "markup"
    case .list: "a list"
    case .record: "a record"
    }
  }
}

/// `["title": "خبر", "draft": false, "lines": ["1", "2"]]` is a record of a text, a flag and a list.
extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(arrayLiteral elements: Value...) { self = .list(elements) }
  package init(dictionaryLiteral fields: (Name, Value)...) { self = .record(Record(fields)) }
}
