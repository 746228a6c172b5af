import Foundation

@testable import Templates

/// JSON as template data: numbers are the text that the specification expects of them.
enum JSONValue: Decodable {
  case scalar(Value)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .scalar(.none)
    } else if let flag = try? container.decode(Bool.self) {
      self = .scalar(.flag(flag))
    } else if let number = try? container.decode(Decimal.self) {
      self = .scalar(.text(number.description))
    } else if let text = try? container.decode(String.self) {
      self = .scalar(.text(text))
    } else if let array = try? container.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var value: Value {
    switch self {
    case .scalar(let value): value
    case .array(let elements): .list(elements.map(\.value))
    case .object(let fields):
      .record(Record(fields.compactMap { key, field in Name(key).map { ($0, field.value) } }))
    }
  }
}
