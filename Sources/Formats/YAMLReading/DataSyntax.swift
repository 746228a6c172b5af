/// The syntaxes in which people and programs write what a mapping says.
package enum DataSyntax: String, Sendable, Hashable {
  /// YAML 1.1.
  case yaml = "YAML"
  /// TOML 1.0.
  case toml = "TOML"
  /// JSON (RFC 8259), which YAML can hold.
  case json = "JSON"
}

extension DataSyntax {
  /// Reads the one mapping in a text; see ``YAMLComposer/result(of:mostValues:isTrusted:)``.
  func result(
    of text: String, mostValues: Int, isTrusted: Bool
  ) throws(YAMLMistake) -> YAMLComposer.Result {
    switch self {
    case .yaml:
      try YAMLComposer.result(of: text, mostValues: mostValues, isTrusted: isTrusted)
    case .toml: try TOMLComposer.result(of: text, mostValues: mostValues)
    case .json:
      try YAMLComposer.result(
        of: Self.withoutSurrogates(text), mostValues: mostValues, isTrusted: isTrusted)
    }
  }

  /// A text in JSON with one escape of YAML, `\U0001F600`, for each two that stand for one scalar.
  private static func withoutSurrogates(_ json: String) -> String {
    let bytes = Array(json.utf8)
    guard json.utf8.contains(UInt8(ascii: "\\")) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let high = unit(at: index, in: bytes), (0xD800...0xDBFF).contains(high),
        let low = unit(at: index + 6, in: bytes), (0xDC00...0xDFFF).contains(low)
      {
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        let digits = String(value, radix: 16)
        result += "\\U\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits)".utf8
        index += 12
      } else {
        // With what the backslash escapes, which may be another one.
        result += bytes[index..<min(index + 2, bytes.count)]
        index += 2
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number in an escape `\u1234` at an index.
  private static func unit(at index: Int, in bytes: [UInt8]) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
