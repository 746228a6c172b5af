/// A JSON value whose objects keep the order of their members.
///
/// Equal inputs must produce equal bytes, so a dictionary cannot hold the members.
/// `["b": 1, "a": nil].text()` is `{"b":1,"a":null}`.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A share, 0...1, in hundredths: 97 is written `0.97`.
  case hundredths(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and a value in an object.
  package struct Member: Sendable, Hashable {
    /// The name of the member.
    package let name: String
    /// The value of the member.
    package let value: JSONValue

    /// Pairs a name with its value.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or `null` for `nil`.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// An array of strings.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map(Member.init))
  }
}
