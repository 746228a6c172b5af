import ArabicText
import CYAML
import Diagnostics

/// Makes a tree of the events that libyaml finds in a text.
///
/// Text that is small but made to exhaust a reader is refused: a list of two aliases to a list of two
/// aliases, and so on, doubles with every step.
struct YAMLComposer {
  /// What was found in a text.
  struct Result {
    /// The root of the one document; `nil` where there is none.
    var root: YAMLNode?
    /// How many scalars of each kind were removed from or replaced in texts.
    var changes: [CleaningChange: Int] = [:]
    /// The texts from which a control was taken that turns letters round.
    var overrides: [YAMLNode] = []
  }

  /// Reads the one document in `yaml`, which may have `mostValues` values.
  ///
  /// An alias counts as all the values that it stands for, and each 1,000 bytes of a text as one more.
  /// Texts are cleaned (``TextCleaning``) unless `isTrusted`.
  static func result(
    of yaml: String, mostValues: Int, isTrusted: Bool
  ) throws(YAMLMistake) -> Result {
    var yaml = yaml
    let result: Swift.Result<Result, YAMLMistake> = yaml.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: yaml_parser_t.self, capacity: 1) { place in
        guard let parser = place.baseAddress, yaml_parser_initialize(parser) == 1 else {
          return .failure(outOfMemory)
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        return Swift.Result { () throws(YAMLMistake) in
          // What is clean and has no escapes holds clean texts.
          let isClean = isTrusted || !bytes.contains(backslash) && TextCleaning.isClean(bytes)
          var composer = YAMLComposer(
            parser: parser, bytes: bytes, mostValues: mostValues, isClean: isClean)
          composer.result.root = try composer.root()
          return composer.result
        }
      }
    }
    return try result.get()
  }

  /// How deep values may be nested.
  static let mostLevels = 100

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mostValues: Int
  private let isClean: Bool
  private var result = Result()
  /// The values that aliases may stand for, each with the number of values that it consists of.
  private var anchors: [String: (node: YAMLNode, values: Int)] = [:]
  private var values = 0
  private var level = 0
}

extension YAMLComposer {
  private mutating func root() throws(YAMLMistake) -> YAMLNode? {
    _ = try next()
    guard try next().kind == .start else { return nil }
    let root = try node(from: try next())
    _ = try next()
    let event = try next()
    guard event.kind == .end else {
      throw .syntax("but found another document", line: event.line, column: event.column)
    }
    return root
  }

  /// The value that begins with an event; the events within it are consumed.
  private mutating func node(from event: YAMLEvent) throws(YAMLMistake) -> YAMLNode {
    let before = values
    try count(1 + event.text.utf8.count / 1_000, at: event)
    let content: YAMLNode.Content
    switch event.kind {
    case .alias: return try target(of: event)
    case .sequence: content = .sequence(try elements(of: event))
    case .mapping: content = .mapping(try members(of: event))
    case .scalar, .start, .end: content = .scalar(text(of: event), isBare: event.isBare)
    }
    let node = YAMLNode(content: content, line: event.line, column: event.column)
    if let anchor = event.anchor { anchors[anchor] = (node, values - before) }
    return node
  }

  private mutating func count(_ more: Int, at event: YAMLEvent) throws(YAMLMistake) {
    values += more
    guard values <= mostValues else {
      throw YAMLMistake(
        message: Message(
          "there are more than \(mostValues) values, with those that aliases (*name) stand "
            + "for and one more for each 1000 bytes of a text; leave some out",
          ar: "القيم أكثر من \(mostValues)، بما تنوب عنه الأسماء المستعارة (\("*name"))؛ احذف بعضها"
        ),
        line: event.line, column: event.column)
    }
  }

  private mutating func text(of event: YAMLEvent) -> String {
    guard !isClean else { return event.text }
    let cleaned = TextCleaning.clean(event.text)
    result.changes.merge(cleaned.changes, uniquingKeysWith: +)
    if cleaned.concerns[.override] != nil {
      result.overrides.append(
        YAMLNode(
          content: .scalar(cleaned.text, isBare: false), line: event.line, column: event.column))
    }
    return cleaned.text
  }

  private mutating func target(of alias: YAMLEvent) throws(YAMLMistake) -> YAMLNode {
    guard let (node, values) = anchors[alias.text] else {
      throw .syntax("found undefined alias", line: alias.line, column: alias.column)
    }
    try count(values, at: alias)
    return node
  }

  private mutating func elements(of start: YAMLEvent) throws(YAMLMistake) -> [YAMLNode] {
    try enter(start)
    var elements: [YAMLNode] = []
    while case let event = try next(), event.kind != .end { elements.append(try node(from: event)) }
    level -= 1
    return elements
  }

  private mutating func members(of start: YAMLEvent) throws(YAMLMistake) -> [YAMLNode.Member] {
    try enter(start)
    var members: [YAMLNode.Member] = []
    while case let event = try next(), event.kind != .end {
      let key = try node(from: event)
      members.append(YAMLNode.Member(key: key, value: try node(from: try next())))
    }
    level -= 1
    if let mistake = Self.doubleKey(in: members) { throw mistake }
    return members
  }

  private mutating func enter(_ start: YAMLEvent) throws(YAMLMistake) {
    level += 1
    guard level <= Self.mostLevels else {
      throw YAMLMistake(
        message: Message(
          "values lie in each other more than \(Self.mostLevels) deep",
          ar: "القيم متداخلة في أكثر من \(Self.mostLevels) مستوى"),
        line: start.line, column: start.column)
    }
  }

  /// The mistake of a key that occurs twice.
  private static func doubleKey(in members: [YAMLNode.Member]) -> YAMLMistake? {
    var first: [String: YAMLNode] = [:]
    first.reserveCapacity(members.count)
    for key in members.lazy.map(\.key) {
      guard let text = key.text, let earlier = first.updateValue(key, forKey: text) else {
        continue
      }
      return .double(text, earlier, again: key.line)
    }
    return nil
  }

  private mutating func next() throws(YAMLMistake) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw mistake }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  /// Why libyaml has stopped.
  private var mistake: YAMLMistake {
    guard let problem = parser.pointee.problem.map({ String(cString: $0) }) else {
      return Self.outOfMemory
    }
    guard parser.pointee.error == YAML_READER_ERROR else {
      let mark = parser.pointee.problem_mark
      return .syntax(problem, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
    // For a character that YAML forbids, libyaml gives only the offset.
    let before = bytes[..<min(Int(parser.pointee.problem_offset), bytes.count)]
    let line = before[(before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)...]
    return .syntax(
      problem, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: line.count { $0 & 0xC0 != 0x80 } + 1)
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let outOfMemory = YAMLMistake.syntax("there is no memory", line: 1, column: 1)
}
