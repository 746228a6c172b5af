import ArabicText

/// The labels of a text while they are found: each line has none or exactly one, with its reason.
struct Labelling {
  struct Decision: Sendable, Hashable {
    let label: LineLabel
    /// A sentence for the editor.
    let reason: String
    /// Whether the label is the editor's own.
    var isByEditor = false
  }

  let lines: [Line]
  /// Parallel to `lines`; `nil` where no rule has decided yet.
  private(set) var decisions: [Decision?]
  /// What the date lines say, by their indices.
  private(set) var dates: [Int: DateLine] = [:]

  init(_ lines: [Line]) {
    self.lines = lines
    decisions = Array(repeating: nil, count: lines.count)
  }

  /// Labels a line, unless an earlier rule has.
  mutating func label(_ index: Int, _ label: LineLabel, because reason: String) {
    guard decisions[index] == nil else { return }
    decisions[index] = Decision(label: label, reason: reason)
  }

  /// Labels a date line, unless an earlier rule has, and keeps what it says.
  mutating func label(_ index: Int, _ date: DateLine?, because reason: String) {
    label(index, .date, because: reason)
    dates[index] = date
  }

  /// Replaces the label that the rules gave a line with the editor's.
  mutating func correct(_ index: Int, _ label: LineLabel, because reason: String) {
    decisions[index] = Decision(label: label, reason: reason, isByEditor: true)
  }

  func label(at index: Int) -> LineLabel? { decisions[index]?.label }

  /// The lines that no rule has labelled yet, in order.
  var open: [Int] { decisions.indices.filter { decisions[$0] == nil } }

  /// The first line that no rule has labelled yet.
  var firstOpen: Int? { decisions.firstIndex { $0 == nil } }

  /// Whether there is such a line and no rule has labelled it yet.
  func isOpen(_ index: Int) -> Bool {
    lines.indices.contains(index) && decisions[index] == nil
  }

  /// Whether there is such a line and it is running text as far as the rules have come.
  func isParagraph(_ index: Int) -> Bool { isOpen(index) && lines[index].isParagraphLike }

  /// Whether there is such a line and it may be text: no rule has labelled it yet, or it is a cell of a
  /// table or a caption.
  func isTextOrOpen(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    return label(at: index).map { $0 == .paragraph || $0 == .caption } ?? true
  }

  func lines(labelled label: LineLabel) -> [Line] {
    lines.indices.filter { decisions[$0]?.label == label }.map { lines[$0] }
  }
}

extension Labelling {
  /// The first line of the running text.
  var firstParagraph: Int? {
    guard let first = lines.indices.first(where: isInText) else { return nil }
    guard isLongHeadline(first) else { return first }
    return lines.indices[(first + 1)...].first(where: isInText)
  }

  /// The last line of the running text.
  var lastParagraph: Int? { lines.indices.last(where: isParagraph) }

  /// Whether a line is running text, and not in the head of a page by its markup.
  private func isInText(_ index: Int) -> Bool {
    isParagraph(index) && lines[index].role != .head
  }

  /// Whether a line that is as long as a paragraph is yet the headline: nothing stands before it, it
  /// has no full stop, and what follows is longer or belongs to the head.
  private func isLongHeadline(_ index: Int) -> Bool {
    let next = index + 1
    guard lines[index].isHeadlineLike, next < lines.count,
      !lines[..<index].indices.contains(where: isOpen)
    else { return false }
    switch label(at: next) {
    case .date, .byline, .agency, .photoCredit: return true
    case nil: return isLonger(next, than: index) || isDeck(next, over: index)
    default: return false
    }
  }

  private func isLonger(_ other: Int, than index: Int) -> Bool {
    isParagraph(other) && lines[other].length > lines[index].length
  }

  /// Whether a line under the headline `index` is a heading too, with the text under it.
  private func isDeck(_ deck: Int, over index: Int) -> Bool {
    lines[deck].isHeadlineLike && !lines[deck].isParagraphLike && isLonger(deck + 1, than: index)
  }
}
