package import ArabicText
package import Diagnostics

/// Turns the bytes of a source into text, or says where they are not text.
package enum SourceDecoding {
  /// The text in `bytes`, UTF-8 with or without a byte order mark.
  ///
  /// Refused, with the place: bytes that are not UTF-8, and control characters, which text does not
  /// contain (a picture, an archive, UTF-16).
  package static func text(of bytes: [UInt8], path: String) throws(DiagnosedError) -> String {
    let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    if let offset = bytes[start...].firstIndex(where: isBinary) {
      throw binary(at: offset, in: bytes, path: path)
    }
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw invalid(bytes, from: start, path: path)
    }
    return text
  }

  /// The text of an article in whatever charset it is, cleaned, with an account of that.
  ///
  /// `declared` is the charset that the bytes name themselves. Refused, with the place: bytes that
  /// are not text, where more than one in fifty is a control character; bytes that do not read as
  /// Arabic in any known charset; a text that lost one letter in ten or more in an earlier conversion;
  /// white space alone. What was lost or looks wrong in a readable text is reported.
  package static func article(
    in bytes: [UInt8], path: String, declared: Charset? = nil
  ) throws(DiagnosedError) -> Diagnosed<ImportedText> {
    guard let source = ImportedText(bytes, declared: declared) else {
      throw binary(at: bytes.firstIndex(where: isBinary) ?? 0, in: bytes, path: path)
    }
    if source.doubt == .unlikelyText {
      throw invalid(bytes, path: path)
    }
    if let damage = source.damage, damage.isDestroyed {
      throw DiagnosedError(
        "destroyed",
        "an earlier conversion destroyed this text: of \(damage.lost + damage.letters) letters "
          + "\(damage.lost) are lost; fetch the article again from where it came",
        ar: """
          أفسد تحويل سابق للترميز هذا النص: ضاع \(damage.lost) من حروفه من أصل \
          \(damage.lost + damage.letters)؛ اجلب المقال من مصدره ثانية
          """,
        at: location(of: source.firstLoss, path: path))
    }
    guard !source.text.utf8.allSatisfy(isBlank) else {
      throw DiagnosedError(
        "empty", "this file is empty; fill it or remove it",
        ar: "الملف فارغ؛ املأه أو احذفه", at: SourceLocation(file: path))
    }
    return Diagnosed(source, remarks(on: source, path: path))
  }

  /// What an editor is told of a concern.
  package static func remark(
    on concern: CleaningConcern, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(concern.severity, concern.rawValue, concern.wording, at: location)
  }

  private static func remarks(on source: ImportedText, path: String) -> [Diagnostic] {
    var remarks = CleaningConcern.allCases.compactMap { concern -> Diagnostic? in
      guard let place = source.concerns[concern] else { return nil }
      let location = location(of: place, path: path)
      guard concern == .encodingLoss, source.doubt == .invalidBytes else {
        return remark(on: concern, at: location)
      }
      let charset = source.charset.rawValue.uppercased()
      return Diagnostic(
        concern.severity, "invalid-bytes",
        "bytes that are not valid \(charset) stand here, and what they meant is lost; mend the file, or "
          + "fetch it again",
        ar: "هنا بايتات لا تصح في \(charset) وضاع معناها؛ أصلح الملف أو اجلبه من مصدره ثانية",
        at: location)
    }
    if source.account.changes[.visualOrder] != nil {
      remarks.append(
        Diagnostic(
          .warning, "visual-order",
          "this text stood in the order of the screen, the last letter of a line first, and was put "
            + "in the order of reading; see whether it reads well",
          ar: """
            كان هذا النص مرتبًا كما يظهر على الشاشة، آخر السطر أولًا، فأعيد إلى ترتيب القراءة؛ تحقق من \
            أنه مستقيم
            """,
          at: SourceLocation(file: path)))
    }
    let lines = source.account.repairedLines
    if lines > 0 {
      let patterns = source.account.repairs.keys.map(\.rawValue).sorted().joined(separator: ", ")
      remarks.append(
        Diagnostic(
          .note, "mojibake",
          "\(lines) \(lines == 1 ? "line was" : "lines were") decoded anew (\(patterns)); "
            + "see whether the text reads well",
          ar: """
            أعيد فك ترميز \(ArabicWords(PluralForms.lines.phrase(for: lines, digits: .latin))) \
            (\(patterns))؛ تحقق من أن النص مستقيم
            """,
          at: SourceLocation(file: path)))
    }
    return remarks + lostLetters(source, path: path)
  }

  /// A note on question marks where letters seem to have been, if no other remark tells of them.
  private static func lostLetters(_ source: ImportedText, path: String) -> [Diagnostic] {
    guard let damage = source.damage, damage.lost >= fewestLost,
      source.concerns[.encodingLoss] == nil
    else { return [] }
    return [
      Diagnostic(
        .note, "lost-letters",
        "\(damage.lost) letters seem to be lost in this file, the first of them here; see whether the "
          + "text is whole, or fetch it again",
        ar: """
          يبدو أن حروفًا ضاعت من هذا الملف (\(damage.lost))، أولها هنا؛ تحقق من سلامة النص، أو اجلبه من \
          مصدره ثانية
          """,
        at: location(of: source.firstLoss, path: path))
    ]
  }

  /// So few question marks may be emphasis.
  private static let fewestLost = 4

  private static func location(of place: TextPlace?, path: String) -> SourceLocation {
    SourceLocation(file: path, line: place?.line, column: place?.column)
  }
}

extension CleaningConcern {
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .override, .encodingLoss: .warning
    case .mixedDigits, .homoglyph: .note
    }
  }

  fileprivate var wording: Message { Message(message, ar: ArabicWords(arabicMessage)) }
}

extension PluralForms {
  fileprivate static let lines = PluralForms(
    one: "سطر واحد", two: "سطرين", few: "{n} أسطر", many: "{n} سطرًا", other: "{n} سطر")
}

extension SourceDecoding {
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isBinary(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !isBlank(byte)) || byte == 0x7F
  }

  private static func binary(at offset: Int, in bytes: [UInt8], path: String) -> DiagnosedError {
    DiagnosedError(
      "binary",
      "this is not text: byte \(hexadecimal(bytes[offset])) is a control character; "
        + "move the file elsewhere, or save it as UTF-8 text",
      ar: """
        ليس هذا نصًّا: البايت \(hexadecimal(bytes[offset])) حرف تحكم؛ انقل الملف إلى مكان آخر، أو احفظه \
        نصًّا بترميز UTF-8
        """,
      at: location(of: offset, in: bytes, path: path))
  }

  private static func invalid(
    _ bytes: [UInt8], from start: Int = 0, path: String
  ) -> DiagnosedError {
    var iterator = bytes[start...].makeIterator()
    var decoder = UTF8()
    var offset = start
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    offset = min(offset, bytes.count - 1)
    return DiagnosedError(
      "not-utf8",
      "this is not UTF-8: byte \(hexadecimal(bytes[offset])) cannot stand here; "
        + "save the file as UTF-8",
      ar: """
        ليس هذا بترميز UTF-8: البايت \(hexadecimal(bytes[offset])) لا يصح هنا؛ احفظ الملف بترميز UTF-8
        """,
      at: location(of: offset, in: bytes, path: path))
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }

  private static func location(of offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
    let lines = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    return SourceLocation(
      file: path, line: lines.count,
      column: String(decoding: lines[lines.count - 1], as: UTF8.self).unicodeScalars.count + 1)
  }
}
