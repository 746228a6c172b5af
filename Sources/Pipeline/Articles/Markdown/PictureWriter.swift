/// Writes a picture of a saved page as CommonMark: a paragraph of its own, with the caption for its
/// title.
enum PictureWriter {
  /// Appends a picture and a line end.
  static func write(_ picture: TextPicture, caption: String?, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "![".utf8)
    MarkdownWriter.escape(Substring(picture.description).utf8, atLineStart: false, to: &bytes)
    bytes.append(contentsOf: "](".utf8)
    InlineWriter.write(address: picture.address, to: &bytes)
    if let caption {
      bytes.append(contentsOf: " \"".utf8)
      var title: [UInt8] = []
      MarkdownWriter.escape(Substring(caption).utf8, atLineStart: false, to: &title)
      for byte in title {
        if byte == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: ")\n".utf8)
  }
}
