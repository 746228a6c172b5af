import ArabicText

/// Marks of punctuation by the side on which words stand.
enum Punctuation: Sendable, Hashable {
  /// A bracket or quotation mark before words.
  case opening
  /// Any other mark.
  case closing
  /// No mark of punctuation.
  case none

  init(_ scalar: Unicode.Scalar) {
    // These mean something of their own.
    if "*_\\".unicodeScalars.contains(scalar) {
      self = .none
      return
    }
    self =
      switch scalar.properties.generalCategory {
      case .openPunctuation, .initialPunctuation: .opening
      case .closePunctuation, .finalPunctuation, .otherPunctuation, .dashPunctuation,
        .connectorPunctuation:
        .closing
      default: .none
      }
  }
}

/// Scalars of UTF-8 at a place.
enum ScalarReader {
  /// The scalar that begins at an index.
  static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  /// The scalar that ends before an index.
  static func scalar(before index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.last
  }
}
