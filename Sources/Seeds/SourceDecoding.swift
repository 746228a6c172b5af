package import Diagnostics

/// Turns the bytes of a source into text, or says at which place they are none.
package enum SourceDecoding {
  /// The text in `bytes`, UTF-8 with or without a byte order mark.
  ///
  /// Refused, with the place: bytes that are not UTF-8; control characters, which text does not hold
  /// (a picture, an archive, UTF-16).
  package static func text(of bytes: [UInt8], path: String) throws(DiagnosedError) -> String {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let offset = content.firstIndex(where: isBinary) {
      throw DiagnosedError(
        "binary",
        "this is not text: byte \(hexadecimal(content[offset])) is a control character; "
          + "move the file elsewhere, or save it as UTF-8 text",
        at: location(of: offset, in: bytes, path: path))
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      let offset = firstInvalid(in: content)
      throw DiagnosedError(
        "not-utf8",
        "this is not UTF-8: byte \(hexadecimal(content[offset])) cannot stand here; "
          + "save the file as UTF-8",
        at: location(of: offset, in: bytes, path: path))
    }
    return text
  }
}

extension SourceDecoding {
  /// The text in the bytes of an article, which must hold more than white space.
  ///
  /// A few stray control characters, which scrapers leave behind and no page may hold, are left out
  /// and told; where more than one byte in 200 is one, the file is no text.
  package static func article(
    in bytes: [UInt8], path: String
  ) throws(DiagnosedError) -> Diagnosed<String> {
    let controls = bytes.count(where: isBinary)
    guard controls > 0, controls <= bytes.count / 200 else {
      return Diagnosed(try article(inPure: bytes, path: path))
    }
    let text = try article(inPure: bytes.filter { !isBinary($0) }, path: path)
    let note = Diagnostic(
      .note, "control-characters",
      "\(controls) control character\(controls == 1 ? " was" : "s were") left out of the text; "
        + "the original keeps what it had",
      at: SourceLocation(file: path))
    return Diagnosed(text, [note])
  }

  private static func article(
    inPure bytes: [UInt8], path: String
  ) throws(DiagnosedError) -> String {
    let text = try text(of: bytes, path: path)
    guard !text.utf8.allSatisfy(isBlank) else {
      throw DiagnosedError(
        "empty", "this file is empty; fill it or remove it", at: SourceLocation(file: path))
    }
    return text
  }
}

extension SourceDecoding {
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isBinary(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !isBlank(byte)) || byte == 0x7F
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
  }

  private static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.endIndex - 1)
  }

  private static func location(of offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
    let newline = UInt8(ascii: "\n")
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    return SourceLocation(
      file: path, line: before.count { $0 == newline } + 1,
      column: String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1)
  }
}
