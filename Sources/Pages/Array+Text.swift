extension [UInt8] {
  /// Appends a text as UTF-8.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
