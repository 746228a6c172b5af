extension String {
  /// The text that bytes are in UTF-8; `nil` where they are none.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if #available(macOS 26, *), OrdinaryUTF8.isValid(bytes) {
      self.init(copying: UTF8Span(unchecked: bytes.span))
    } else {
      self.init(validating: bytes, as: UTF8.self)
    }
  }
}
