/// The text of a file of unknown charset.
package struct DecodedText: Sendable, Hashable {
  /// The text, without the byte order mark.
  package let text: String
  /// The charset that the bytes were taken to be in.
  package let charset: Charset
  /// `nil` where nothing speaks against the charset.
  package let doubt: CharsetDoubt?

  /// Detects the charset of bytes and decodes them; `nil` where they are no text, as in a picture.
  ///
  /// A byte order mark decides. Then, in this order: UTF-16, known by the high bytes 00 and 06 in
  /// every other place; UTF-8, which no other charset is valid as, also where up to a tenth of its
  /// sequences are broken; the charset that the bytes declare, where it reads as Arabic;
  /// ISO-8859-6, where all bytes are defined in it and it reads more like Arabic; windows-1256, in
  /// which every byte is defined.
  package init?(_ bytes: [UInt8], declared: Charset? = nil) {
    guard let detected = CharsetDetector.detect(bytes, declared: declared) else { return nil }
    text = detected.charset.decode(bytes[detected.markLength...])
    charset = detected.charset
    doubt = detected.doubt
  }
}
