import Bytes
import Diagnostics

/// Says what to do about YAML that cannot be parsed, with the line as it should be.
///
/// What is advised has been tried: with the line so changed, the mistake is gone.
enum YAMLAdvice {
  /// Advice on a mistake, as the end of a message; `nil` where there is none to give.
  static func advice(on mistake: YAMLMistake, in yaml: String) -> Message? {
    // Front matter is short; what is not was hardly written by hand.
    guard yaml.utf8.count <= longest, mistake.isOfSyntax else { return nil }
    let lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let numbers = [mistake.line, mistake.line - 1, mistake.line - 2].filter {
      lines.indices.contains($0 - 1)
    }
    if let number = numbers.prefix(2).first(where: { isIndentedByTab(lines[$0 - 1]) }) {
      let place =
        number == mistake.line
        ? Message("this line", ar: "هذا السطر") : Message("the line above", ar: "السطر السابق")
      return Message(
        "\(place) begins with a tab, and YAML is indented with spaces alone; put spaces in its place",
        ar: "\(place) يبدأ بعلامة جدولة، ولا تصح في YAML إلا المسافات؛ ضع مسافات مكانها")
    }
    for number in numbers {
      for (line, advice) in mended(lines[number - 1]) where !line.hasSameText(as: lines[number - 1])
      {
        var changed = lines
        changed[number - 1] = line
        if isBetter(changed.joined(separator: "\n"), than: mistake, at: number) {
          return Message("\(advice): \(shown(line))", ar: "\(advice): \(shown(line))")
        }
      }
    }
    return nil
  }
}

extension YAMLAdvice {
  private static let longest = 20_000

  private static func isIndentedByTab(_ line: String) -> Bool {
    line.utf8.prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "-")
    }
    .contains(UInt8(ascii: "\t"))
  }

  /// Whether a text can be parsed beyond the line that was changed in it.
  private static func isBetter(_ yaml: String, than mistake: YAMLMistake, at line: Int) -> Bool {
    do throws(YAMLMistake) {
      let result = try YAMLComposer.result(
        of: yaml, mostValues: YAMLDocument.usualValues, isTrusted: true)
      return result.root?.mapping != nil
    } catch {
      return error.line > max(mistake.line, line)
    }
  }

  /// A line in the forms that its writer may have meant, with what was done to it.
  private static func mended(_ line: String) -> [(line: String, advice: Message)] {
    let bytes = line.utf8
    let isIndented = bytes.first == UInt8(ascii: " ")
    let dedented = String(Substring(bytes.drop { $0 == UInt8(ascii: " ") }))
    let advice = Message("take the spaces before the key away", ar: "احذف المسافات قبل المفتاح")
    return (isIndented ? [(dedented, advice)] : []) + forms(line)
  }

  private static func forms(_ line: String) -> [(line: String, advice: Message)] {
    let bytes = line.utf8
    let start = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")), colon > start.startIndex else {
      let entry = trimmed(start)
      guard !entry.isEmpty else { return [] }
      if start.startIndex > bytes.startIndex {
        return [("\(line[..<start.startIndex])\(quoted(entry))", quotesRoundEntry)]
      }
      let name = start.prefix { $0 != UInt8(ascii: " ") }
      let colon = "\(Substring(name)):\(line[name.endIndex...])"
      return [(colon, Message("put a colon after the key", ar: "ضع نقطتين بعد المفتاح"))]
    }
    let key = line[start.startIndex..<colon]
    let value = trimmed(bytes[colon...].dropFirst())
    guard !value.isEmpty else { return [] }
    let head = "\(line[..<colon]): "
    let isEntry = bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") } == true
    let entry = "\(line[..<start.startIndex])\(quoted(trimmed(start)))"
    return (isEntry ? [(entry, quotesRoundEntry)] : []) + [
      (head + value, Message("put a space after the colon", ar: "ضع مسافة بعد النقطتين")),
      (head + value + "]", Message("close the list", ar: "أغلق القائمة")),
      (
        head + quoted(value),
        Message(
          "put the value of ‘\(key)’ in quotes", ar: "ضع قيمة «\(key)» بين علامتي تنصيص")
      ),
    ]
  }

  private static let quotesRoundEntry = Message(
    "put the entry in quotes", ar: "ضع القيمة بين علامتي تنصيص")

  /// A text in the quotes that it does not hold, or with the quote that it lacks.
  private static func quoted(_ text: String) -> String {
    let double = text.utf8.count { $0 == UInt8(ascii: "\"") }
    if double == 1, text.utf8.first == UInt8(ascii: "\"") { return text + "\"" }
    if double == 0, !text.utf8.contains(UInt8(ascii: "\\")) { return "\"\(text)\"" }
    return "'\(text.replacingBytes(of: "'", with: "''"))'"
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    let start = text.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(start[...end]))
  }

  private static func shown(_ line: String) -> String {
    let start = line.unicodeScalars.drop { $0 == " " }
    return start.count > 200 ? "\(Substring(start.prefix(200)))…" : String(start)
  }
}

extension String {
  fileprivate func hasSameText(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
