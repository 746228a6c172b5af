import Configuration
import JSON
import YAMLReading

extension Schema {
  /// The schema of `warraq.yml`, whose keys ``ConfigurationKey`` lists.
  static var configuration: JSONValue {
    let keys = ConfigurationKey.all.map { key in
      JSONValue.Member(
        key.name,
        described(
          description(of: key),
          (key.form == .ignored ? listed(.ignored) : value(key.form)) + standard(of: key)))
    }
    return .object(
      head("warraq.yml", "The configuration of a Warraq site; every key is optional.")
        + mapping(keys, orNothing: true))
  }

  private static func description(of key: ConfigurationKey) -> String {
    key.hasEffect && key.form != .ignored
      ? "\(key.meaning) Must be \(key.expectation)." : key.meaning
  }

  private static func standard(of key: ConfigurationKey) -> [JSONValue.Member] {
    guard let text = key.standard else { return [] }
    switch key.form {
    case .flag: return [.init("default", .bool(text == "true"))]
    case .positive: return [.init("default", Int(text).map(JSONValue.integer) ?? .null)]
    case .text, .word, .ignored, .anything: return [.init("default", .string(text))]
    }
  }
}
