import ArabicText
import Diagnostics

/// Makes the tree of a text in TOML 1.0, as far as front matter has it: tables, arrays of tables, dotted
/// keys, texts in all their four quotes, arrays, inline tables; numbers, dates and truth values stay the
/// texts that were written.
struct TOMLComposer {
  private var scanner: TOMLScanner
  private var root = TOMLTable()
  private var values = 0
  private let mostValues: Int
  private var result = YAMLComposer.Result()

  /// Reads a text, which may have `mostValues` values; texts are cleaned.
  static func result(
    of toml: String, mostValues: Int
  ) throws(YAMLMistake) -> YAMLComposer.Result {
    var composer = TOMLComposer(scanner: TOMLScanner(toml), mostValues: mostValues)
    try composer.read()
    composer.result.root = composer.root.node(line: 1, column: 1)
    return composer.result
  }

  private init(scanner: TOMLScanner, mostValues: Int) {
    self.scanner = scanner
    self.mostValues = mostValues
  }

  private mutating func read() throws(YAMLMistake) {
    var table: [YAMLNode] = []
    while true {
      scanner.skipLines()
      guard let byte = scanner.peek() else { return }
      if byte == UInt8(ascii: "[") {
        let isArray = scanner.peek(1) == UInt8(ascii: "[")
        scanner.skip(isArray ? 2 : 1)
        table = try keys()
        guard scanner.take("]"), !isArray || scanner.take("]") else {
          throw scanner.mistake(
            "the name of a table ends in ‘]’", ar: "اسم الجدول ينتهي بالعلامة \("]")")
        }
        try root.open(table[...], asArray: isArray)
      } else {
        let path = try keys()
        scanner.skipBlanks()
        guard scanner.take("=") else {
          throw scanner.mistake(
            "between a key and its value stands ‘=’", ar: "بين المفتاح وقيمته علامة \("=")")
        }
        let value = try value(level: table.count + path.count)
        try root.set(value, at: (table + path)[...])
      }
      try scanner.endLine()
    }
  }

  /// A key, or several with full stops between them.
  private mutating func keys() throws(YAMLMistake) -> [YAMLNode] {
    var keys: [YAMLNode] = []
    repeat {
      scanner.skipBlanks()
      let (line, column) = scanner.place
      let text = try scanner.key()
      keys.append(YAMLNode(content: .scalar(text, isBare: true), line: line, column: column))
      scanner.skipBlanks()
    } while scanner.take(".")
    guard keys.count <= YAMLComposer.mostLevels else {
      throw scanner.mistake(
        "values lie in each other more than \(YAMLComposer.mostLevels) deep",
        ar: "القيم متداخلة في أكثر من \(YAMLComposer.mostLevels) مستوى")
    }
    return keys
  }

  private mutating func value(level: Int) throws(YAMLMistake) -> YAMLNode {
    guard level <= YAMLComposer.mostLevels else {
      throw scanner.mistake(
        "values lie in each other more than \(YAMLComposer.mostLevels) deep",
        ar: "القيم متداخلة في أكثر من \(YAMLComposer.mostLevels) مستوى")
    }
    scanner.skipBlanks()
    let (line, column) = scanner.place
    let content: YAMLNode.Content
    switch scanner.peek() {
    case UInt8(ascii: "["):
      scanner.skip(1)
      content = .sequence(try elements(level: level + 1))
    case UInt8(ascii: "{"):
      scanner.skip(1)
      content = try members(level: level + 1).node(line: line, column: column).content
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      content = .scalar(clean(try scanner.string()), isBare: false)
    default: content = .scalar(try scanner.bareValue(), isBare: true)
    }
    values += 1
    guard values <= mostValues else {
      throw scanner.mistake(
        "there are more than \(mostValues) values; leave some out",
        ar: "القيم أكثر من \(mostValues)؛ احذف بعضها")
    }
    return YAMLNode(content: content, line: line, column: column)
  }

  private mutating func clean(_ text: String) -> String {
    let cleaned = TextCleaning.clean(text)
    result.changes.merge(cleaned.changes, uniquingKeysWith: +)
    return cleaned.text
  }

  private mutating func elements(level: Int) throws(YAMLMistake) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      scanner.skipLines()
      if scanner.take("]") { return elements }
      elements.append(try value(level: level))
      scanner.skipLines()
      guard scanner.take(",") || scanner.peek() == UInt8(ascii: "]") else {
        throw scanner.mistake(
          "between the entries of a list stands ‘,’, and at its end ‘]’",
          ar: "بين قيم القائمة فاصلة \(",")، وفي آخرها \("]")")
      }
    }
  }

  private mutating func members(level: Int) throws(YAMLMistake) -> TOMLTable {
    var table = TOMLTable()
    while true {
      scanner.skipLines()
      if scanner.take("}") { return table }
      let path = try keys()
      scanner.skipBlanks()
      guard scanner.take("=") else {
        throw scanner.mistake(
          "between a key and its value stands ‘=’", ar: "بين المفتاح وقيمته علامة \("=")")
      }
      try table.set(try value(level: level + path.count), at: path[...])
      scanner.skipLines()
      guard scanner.take(",") || scanner.peek() == UInt8(ascii: "}") else {
        throw scanner.mistake(
          "between the members of a table stands ‘,’, and at its end ‘}’",
          ar: "بين عناصر الجدول فاصلة \(",")، وفي آخره \("}")")
      }
    }
  }
}
