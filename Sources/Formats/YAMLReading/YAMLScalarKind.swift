package import Diagnostics

/// How one kind of value is read from YAML, and what a message says about any other value.
package struct YAMLScalarKind<Value: Sendable & Hashable>: Sendable {
  /// What the value must be, as the end of a sentence that begins "‘date’ must be".
  package let expectation: Message
  /// What its values look like to a program that checks YAML by a schema.
  package let form: YAMLForm
  /// The value of a node; `nil` where it is of another kind.
  package let read: @Sendable (YAMLNode) -> Value?
  /// Whether a single text may stand for a list, its parts separated by semicolons or, where it has none, by
  /// commas.
  private let splitsAtCommas: Bool
  /// Whether an Arabic comma parts the entries of a list, where they have no quotes.
  private let partsEntries: Bool

  /// Makes a kind of value.
  package init(
    expectation: Message, form: YAMLForm = .text, splitsAtCommas: Bool = false,
    partsEntries: Bool = false,
    read: @escaping @Sendable (YAMLNode) -> Value?
  ) {
    self.expectation = expectation
    self.form = form
    self.read = read
    self.splitsAtCommas = splitsAtCommas
    self.partsEntries = partsEntries
  }

  /// The nodes of a list; a single value is a list of one.
  package func elements(of node: YAMLNode) -> [YAMLNode] {
    if let sequence = node.sequence {
      return partsEntries && sequence.contains(where: Self.holdsComma)
        ? sequence.flatMap(parts) : sequence
    }
    guard splitsAtCommas, let text = node.text else { return [node] }
    return Self.parts(of: text).map { node.with(text: String($0)) }
  }

  /// The entries of a list that an Arabic comma parts.
  func parted(_ node: YAMLNode) -> [YAMLNode] {
    guard partsEntries, let sequence = node.sequence, sequence.contains(where: Self.holdsComma)
    else { return [] }
    return sequence.filter { parts(of: $0).count > 1 }
  }

  /// What the value must be, with advice where a text was probably meant.
  func expectation(of node: YAMLNode) -> Message {
    guard node.text == nil, splitsAtCommas else { return expectation }
    return expectation
      + Message(
        "; put a text with a bracket or a colon in it in quotes",
        ar: "؛ ضع النص الذي فيه قوس أو نقطتان بين علامتي تنصيص")
  }

  /// A Latin semicolon counts before white space alone: others end character references.
  private static func parts(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var (parts, start): ([Substring], String.Index) = ([], text.startIndex)
    for index in scalars.indices {
      let next = scalars.index(after: index)
      let isFree = next == scalars.endIndex || scalars[next] == " "
      guard scalars[index] == "؛" || scalars[index] == ";" && isFree else { continue }
      parts.append(text[start..<index])
      start = next
    }
    guard parts.isEmpty else { return (parts + [text[start...]]).filter { !$0.isEmpty } }
    return text.split { $0 == "," || $0 == "،" }
  }

  /// Whether a node has an Arabic comma (U+060C, in UTF-8 D8 8C).
  private static func holdsComma(_ node: YAMLNode) -> Bool {
    guard case .scalar(let text, isBare: true) = node.content else { return false }
    return text.utf8.contains(0x8C) && text.unicodeScalars.contains { $0 == "،" }
  }

  private func parts(of node: YAMLNode) -> [YAMLNode] {
    guard case .scalar(let text, isBare: true) = node.content, Self.holdsComma(node) else {
      return [node]
    }
    let parts = text.unicodeScalars.split { $0 == "،" }
      .filter { !$0.allSatisfy(\.properties.isWhitespace) }
    return parts.isEmpty ? [node] : parts.map { node.with(text: String($0)) }
  }
}

extension YAMLScalarKind<String> {
  /// Text as written: `no` and `010` stay text; blanks at both ends are dropped.
  package static let text = YAMLScalarKind(expectation: .someText, splitsAtCommas: true) { node in
    guard let text = node.text else { return nil }
    if let first = text.unicodeScalars.first, !isWhiteSpace(first),
      let last = text.unicodeScalars.last, !isWhiteSpace(last)
    {
      return text
    }
    let start = text.unicodeScalars.drop(while: isWhiteSpace)
    guard let end = start.lastIndex(where: { !isWhiteSpace($0) }) else { return nil }
    return String(start[...end])
  }

  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Most scalars need no look-up in the tables of Unicode.
    case 0x21...0x7E, 0xA1...0x167F: false
    default: scalar.properties.isWhitespace
    }
  }

  /// One of a few words.
  package static func word(of words: [String]) -> YAMLScalarKind {
    let list = words.joined(separator: ", ")
    return YAMLScalarKind(
      expectation: Message("one of \(list)", ar: "إحدى هذه: \(list)"), form: .word(of: words)
    ) { node in
      node.text.flatMap { words.contains($0) ? $0 : nil }
    }
  }
}

extension YAMLScalarKind<Bool> {
  /// Any value; it is not read.
  package static let anything = YAMLScalarKind(
    expectation: Message("a value", ar: "قيمة"), form: .anything
  ) { _ in true }

  /// `true` or `false`.
  package static let flag = YAMLScalarKind(
    expectation: Message("true or false", ar: "\("true") أو \("false")"), form: .flag
  ) { $0.bool }
}

extension Message {
  /// That a value must be text.
  package static let someText = Message("text", ar: "نصًّا")
}

extension YAMLScalarKind<Int> {
  /// A whole number from 1 on.
  package static let positive = YAMLScalarKind(
    expectation: Message("a whole number from 1 on", ar: "عددًا صحيحًا من 1 فصاعدًا"), form: .positive
  ) { node in
    node.int.flatMap { $0 >= 1 ? $0 : nil }
  }
}
