/// A mark that another generator would replace: a shortcode, a tag of a template language, or a list of
/// attributes.
package struct TemplateMark: Sendable {
  /// Whose it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// `{{< figure >}}` and `{{% note %}}`, of Hugo.
    case shortcode
    /// `{% include x %}` and `{{ page.title }}`, of Jekyll and others.
    case liquid
    /// `{: .class}` and `{#id .class}`, of kramdown, Pandoc and others.
    case attributes
  }

  let kind: Kind
  /// What stands between its brackets, without blanks at the ends.
  let content: [UInt8]
  /// Where it ends.
  let end: Int
}

extension TemplateMark {
  /// Finds marks in the order of a document, in one pass over it.
  struct Reader {
    let source: [UInt8]
    /// The next closing brackets of each form, at or after the place of the last question.
    private var closings: [Int: Int] = [:]
    /// The next blank line, likewise.
    private var blankLine = -1

    init(_ source: [UInt8]) { self.source = source }

    /// The longest mark, and the longest list of attributes.
    private static let longest = 4_000
    private static let longestList = 500

    private static let forms: [(opening: [UInt8], closing: [UInt8], kind: Kind)] = [
      (Array("{{<".utf8), Array(">}}".utf8), .shortcode),
      (Array("{{%".utf8), Array("%}}".utf8), .shortcode),
      (Array("{{".utf8), Array("}}".utf8), .liquid),
      (Array("{%".utf8), Array("%}".utf8), .liquid),
      (Array("{:".utf8), Array("}".utf8), .attributes),
      (Array("{#".utf8), Array("}".utf8), .attributes),
      (Array("{.".utf8), Array("}".utf8), .attributes),
    ]

    /// The mark that begins at an index, which is not before those asked for earlier.
    mutating func mark(at index: Int) -> TemplateMark? {
      for (number, form) in Self.forms.enumerated()
      where source[index...].starts(with: form.opening) {
        let start = index + form.opening.count
        let isList = form.kind == .attributes
        guard let closing = closing(of: number, from: start),
          closing - index < (isList ? Self.longestList : Self.longest),
          nextBlankLine(from: start) > closing
        else { continue }
        // The mark of the first class or identifier belongs to the content.
        let hasMark = isList && source[start - 1] != UInt8(ascii: ":")
        let content = Self.trimmed(source[(hasMark ? start - 1 : start)..<closing])
        guard !isList || Self.isAttributeList(content) else { continue }
        return TemplateMark(kind: form.kind, content: content, end: closing + form.closing.count)
      }
      return nil
    }

    private mutating func closing(of form: Int, from start: Int) -> Int? {
      let closing = Self.forms[form].closing
      if let known = closings[form], known >= start { return known == .max ? nil : known }
      var index = start
      while index + closing.count <= source.count {
        if source[index] == closing[0], source[index...].starts(with: closing) {
          closings[form] = index
          return index
        }
        index += 1
      }
      closings[form] = .max
      return nil
    }

    /// Where the next line is blank.
    private mutating func nextBlankLine(from start: Int) -> Int {
      guard blankLine < start else { return blankLine }
      var (index, isBlank) = (start, false)
      while index < source.count {
        if source[index] == UInt8(ascii: "\n") {
          if isBlank { break }
          isBlank = true
        } else if source[index] != UInt8(ascii: " ") {
          isBlank = false
        }
        index += 1
      }
      blankLine = index < source.count ? index : .max
      return blankLine
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      var bytes = bytes.drop { $0 <= 0x20 }
      while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
      return Array(bytes)
    }

    /// Whether the content is a list of classes, identifiers, values and references, all of them names.
    private static func isAttributeList(_ content: [UInt8]) -> Bool {
      var index = 0
      var names = 0
      while index < content.count {
        guard content[index] > 0x20 else {
          index += 1
          continue
        }
        let hasMark = content[index] == UInt8(ascii: ".") || content[index] == UInt8(ascii: "#")
        if hasMark { index += 1 }
        let start = index
        while index < content.count, isNameByte(content[index]) { index += 1 }
        guard index > start, !(0x30...0x39).contains(content[start]),
          hasMark || content[start..<index].allSatisfy({ $0 < 0x80 })
        else { return false }
        names += 1
        guard index < content.count, content[index] == UInt8(ascii: "=") else { continue }
        index += 1
        guard index < content.count else { return false }
        let quote = content[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          guard let end = content[(index + 1)...].firstIndex(of: quote) else { return false }
          index = end + 1
        } else {
          while index < content.count, content[index] > 0x20 { index += 1 }
        }
      }
      return names > 0
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
        || "-_:".utf8.contains(byte)
    }
  }
}

extension TemplateMark {
  /// The first word: `figure` of `figure src="a.jpg"`, `/note` of `/note`.
  var name: String {
    let words = content.split { $0 <= 0x20 }
    guard let first = words.first else { return "" }
    guard first.elementsEqual("/".utf8), words.count > 1 else {
      return String(decoding: first, as: UTF8.self)
    }
    return "/" + String(decoding: words[1], as: UTF8.self)
  }

  /// What an author says only to authors.
  var isComment: Bool {
    content.starts(with: "/*".utf8) || content.starts(with: ":comment".utf8)
  }

  /// The tag that ends what it begins, where what stands between is not for readers.
  var endOfHidden: String? {
    kind == .liquid && name == "comment" ? "endcomment" : nil
  }

  /// The identifier that a list of attributes gives.
  var identifier: [UInt8]? {
    guard kind == .attributes else { return nil }
    let part = content.split { $0 <= 0x20 }.first { $0.first == UInt8(ascii: "#") }
    return part.map { Array($0.dropFirst()) }
  }

  /// The values in quotation marks or, where there are none, the words after the first.
  var values: [[UInt8]] {
    var (quoted, open): ([[UInt8]], Int?) = ([], nil)
    var quote: UInt8 = 0
    for (index, byte) in content.enumerated() {
      if let start = open {
        if byte == quote {
          quoted.append(Array(content[start..<index]))
          open = nil
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: "`")
      {
        (open, quote) = (index + 1, byte)
      }
    }
    return quoted.isEmpty ? content.split { $0 <= 0x20 }.dropFirst().map { Array($0) } : quoted
  }

  /// Whether it holds words of a language other than that of programs.
  var holdsText: Bool { content.contains { $0 >= 0x80 } }
}
