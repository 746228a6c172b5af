import HTML

/// Reads the visible lines of a page, in document order.
struct PageLineReader {
  private let document: HTMLDocument
  private let hints: [PartHint?]
  private let base: WebAddress?
  private let cells: [Int: TableCell]
  private(set) var lines: [PageLine] = []
  /// The elements that are open and change something for the text in them, outermost first.
  private var open: [Frame] = []
  private var context = Context()
  private var draft = LineDraft()

  /// The visible lines of a document; `hints` are those of its nodes, and `base` is what relative
  /// links are counted from.
  static func lines(
    of document: HTMLDocument, hints: [PartHint?], base: WebAddress?
  ) -> [PageLine] {
    var reader = PageLineReader(
      document: document, hints: hints, base: base, cells: DataTables.cells(of: document))
    reader.read()
    return reader.lines
  }
}

extension PageLineReader {
  /// What the open elements say about the text.
  private struct Context {
    var style = LineMarkup.Style()
    var block = LineMarkup.Block.paragraph
    /// The quotations and entries of lists that are open, outermost first.
    var containers: [LineMarkup.Container] = []
    /// The innermost element that breaks lines.
    var element = 0
    var isPreformatted = false
    /// Whether a line break is a mere space: a heading is one line.
    var joinsLines = false
    /// The innermost list.
    var list = 0
    /// The number of its next entry; `nil` for bullets.
    var ordinal: Int?
  }

  /// An element that is open, and what to go back to after it.
  private struct Frame {
    let end: Int
    let context: Context
    let breaksLine: Bool
    /// Whether it is an entry of a list, which its list counts.
    var isEntry = false
    var nextOrdinal: Int?
  }

  private mutating func read() {
    var index = 0
    while index < document.nodes.count {
      while let frame = open.last, frame.end <= index { leave(frame) }
      switch document.nodes[index].content {
      case .text(let text): add(text, at: index)
      case .element(let tag):
        if tag.hidesText || isHidden(index) {
          index = document.nodes[index].end
          continue
        }
        enter(tag, at: index)
      }
      index += 1
    }
    while let frame = open.last { leave(frame) }
    endLine()
  }

  private func isHidden(_ index: Int) -> Bool {
    document.attributes(at: index).contains { attribute in
      guard attribute.name == "style" else { return attribute.name == "hidden" }
      let style = attribute.value.utf8.filter { $0 > 0x20 }.map { $0 | 0x20 }
      return style.indices.contains { style[$0...].starts(with: Self.displayNone) }
    }
  }

  private static let displayNone = Array("display:none".utf8)
}

extension PageLineReader {
  /// The longest start of a line after which a date or a name in an element of its own begins a new
  /// one, in bytes.
  private static let shortHead = 120
  /// The length in bytes after which a line ends with its word.
  private static let longestLine = 1_000_000
  /// How many quotations and entries of lists within each other count.
  private static let deepest = 8

  private mutating func enter(_ tag: HTMLTag, at index: Int) {
    if tag == .br {
      context.joinsLines ? draft.space() : endLine()
      return
    }
    let breaksLine = tag.isBlock || setsApart(tag, index)
    if breaksLine { endLine() }
    var frame = Frame(end: document.nodes[index].end, context: context, breaksLine: breaksLine)
    if breaksLine { context.element = index }
    switch tag {
    case .a:
      draft.setApartFromLink()
      if let address = document.attribute("href", at: index) {
        context.style.isLink = true
        context.style.address = WebAddress.absolute(address, base: base)
      }
    case .b, .strong: context.style.isStrong = true
    case .i, .em: context.style.isEmphasized = true
    case .pre: context.isPreformatted = true
    case .h1, .h2, .h3, .h4, .h5, .h6:
      context.block = .heading(level: Self.level(of: tag))
      context.joinsLines = true
    case .blockquote: open(.quote, at: index, of: index)
    case .ol, .ul, .menu:
      context.list = index
      context.ordinal = tag == .ol ? number("start", index) ?? 1 : nil
    case .li:
      frame.isEntry = true
      if context.ordinal != nil, let value = number("value", index) { context.ordinal = value }
      frame.nextOrdinal = context.ordinal.map { $0 < Int(Int32.max) ? $0 + 1 : $0 }
      open(context.ordinal.map { .number($0) } ?? .bullet, at: index, of: context.list)
    case .caption: context.block = .caption
    default: break
    }
    if let cell = cells[index] { context.block = .cell(cell) }
    if hints[index] == .caption { context.block = .caption }
    open.append(frame)
    draft.set(context.style)
  }

  private mutating func open(
    _ kind: LineMarkup.Container.Kind, at index: Int, of list: Int
  ) {
    guard context.containers.count < Self.deepest else { return }
    context.containers.append(.init(kind: kind, element: index, list: list))
  }

  private func number(_ name: String, _ index: Int) -> Int? {
    document.attribute(name, at: index).flatMap { Int($0) }
  }

  private static func level(of tag: HTMLTag) -> Int {
    switch tag {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    default: 6
    }
  }

  /// Whether an element within a line yet has a line of its own: a date, a name, a row of buttons.
  private func setsApart(_ tag: HTMLTag, _ index: Int) -> Bool {
    guard tag != .a, draft.length <= Self.shortHead, let hint = hints[index] else { return false }
    return hint != .content
  }

  private mutating func leave(_ frame: Frame) {
    open.removeLast()
    if frame.breaksLine { endLine() }
    context = frame.context
    if frame.isEntry { context.ordinal = frame.nextOrdinal }
    draft.set(context.style)
  }

  private mutating func add(_ text: String, at index: Int) {
    var number = document.nodes[index].line
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        number += 1
        context.isPreformatted ? endLine() : draft.space()
      case 0x20 where draft.length > Self.longestLine: endLine()
      case 0x20, 0x09, 0x0C, 0x0D: draft.space()
      default: draft.append(byte, number: number, node: index)
      }
    }
  }

  private mutating func endLine() {
    let line = draft.line(
      block: context.block, containers: context.containers, element: context.element)
    if let line { lines.append(line) }
    draft = LineDraft()
    draft.set(context.style)
  }
}
