package import YAMLReading

/// What stands between two fences at the head of a file, and the text below it.
///
/// Fences are whole lines: `---` of YAML (`---toml` and `---json` too), `+++` of TOML, `;;;` of JSON
/// without braces; an object in JSON needs none. Blank lines and comments may stand before them.
package struct FrontMatter: Sendable, Hashable {
  /// What the fences enclose; `nil` where the file has no front matter.
  package private(set) var content: String?
  /// The syntax of `content`.
  package private(set) var syntax = DataSyntax.yaml
  /// How many lines stand before `content`.
  package private(set) var lineOffset = 0
  /// The text below the front matter.
  package private(set) var body = ""
  /// How many lines stand before the first line of `body`.
  package private(set) var bodyLineOffset = 0
  /// Whether the front matter has no end; then `content` is `nil` and `body` is empty.
  package private(set) var isUnclosed = false

  /// Splits a text; line ends may be `\n` or `\r\n`.
  ///
  /// Below the first line, and in any file but Markdown, a fence counts only where `isKey` knows the first
  /// name after it, for a text may begin with such a line by chance.
  package init(
    splitting text: String, isMarkdown: Bool = true, isKey: (String) -> Bool = { _ in true }
  ) {
    body = text
    var lines = HeadLines(text)
    let isFirst = !lines.skipLead()
    let hasFenceBelow = isMarkdown && isFirst && Self.hasFenceBelow(lines, isKey)
    guard let form = hasFenceBelow ? Self.forms.first : Self.form(of: lines.peek()) else { return }
    let isIndented = lines.peek().first == UInt8(ascii: " ")
    let isSure = isMarkdown && isFirst && !isIndented
    guard isSure || Self.firstName(after: form, lines).map(isKey) == true else { return }
    if form.isFence, !hasFenceBelow { lines.next() }
    lineOffset = lines.number
    syntax = form.syntax
    let start = lines.position
    if let end = form.closing.isEmpty
      ? lines.skipObject()
      : lines.skip(
        to: form.closing, indented: isIndented)
    {
      content = String(Substring(text.utf8[start..<end]))
      body = String(Substring(text.utf8[lines.position...]))
      bodyLineOffset = lines.number
      if form.opening.hasSameText(as: ";;;") { content = "{\(content ?? "")}" }
    } else {
      (lineOffset, isUnclosed, body) = (0, true, "")
    }
  }
}

extension FrontMatter {
  /// A form of front matter.
  private struct Form {
    let opening: String
    let closing: [String]
    let syntax: DataSyntax
    var isFence: Bool { !closing.isEmpty }
  }

  private static let forms = [
    Form(opening: "---", closing: ["---", "..."], syntax: .yaml),
    Form(opening: "---yaml", closing: ["---"], syntax: .yaml),
    Form(opening: "---yml", closing: ["---"], syntax: .yaml),
    Form(opening: "---toml", closing: ["---"], syntax: .toml),
    Form(opening: "---json", closing: ["---"], syntax: .json),
    Form(opening: "+++", closing: ["+++"], syntax: .toml),
    Form(opening: ";;;", closing: [";;;"], syntax: .json),
  ]

  private static let object = Form(opening: "{", closing: [], syntax: .json)

  private static func form(of line: Substring.UTF8View) -> Form? {
    if let form = forms.first(where: { HeadLines.isFence(line, $0.opening, indented: true) }) {
      return form
    }
    guard line.first == UInt8(ascii: "{") else { return nil }
    let next = line.dropFirst().first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next == nil || next == UInt8(ascii: "\"") ? object : nil
  }

  /// Whether lines of keys begin the file, as Hexo allows, which have a fence only below them.
  private static func hasFenceBelow(_ lines: HeadLines, _ isKey: (String) -> Bool) -> Bool {
    var lines = lines
    guard name(in: lines.peek()).map(isKey) == true else { return false }
    for _ in 0..<60 where !lines.isAtEnd {
      let line = lines.next()
      if HeadLines.isFence(line, "---", indented: false) { return true }
      let isOther = line.first.map { " \t-#".utf8.contains($0) } == true
      guard isOther || name(in: line) != nil else { return false }
    }
    return false
  }

  /// The name before the first sign of a value after an opening fence; `nil` where none stands there.
  private static func firstName(after form: Form, _ lines: HeadLines) -> String? {
    var lines = lines
    var line = lines.next()
    if !form.isFence { line = line.dropFirst() }
    while HeadLines.isBlank(line) || line.first == UInt8(ascii: "#")
      || form.isFence && HeadLines.isFence(line, form.opening, indented: true)
    {
      guard !lines.isAtEnd, lines.number < 60 else { return nil }
      line = lines.next()
    }
    return name(in: line)
  }

  /// The name before the sign of a value in a line.
  private static func name(in line: Substring.UTF8View) -> String? {
    let text = line.drop { " \t\"'[".utf8.contains($0) }
    guard let sign = text.firstIndex(where: { ":=]\"'".utf8.contains($0) }) else { return nil }
    var name = text[..<sign]
    while name.last == UInt8(ascii: " ") { name = name.dropLast() }
    return name.isEmpty ? nil : String(Substring(name))
  }
}

extension String {
  fileprivate func hasSameText(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
