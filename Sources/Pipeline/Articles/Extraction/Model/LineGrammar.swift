/// Which labels may follow each other: a text has a head, its running text with what interrupts it,
/// and an end.
///
/// A state is a label in one of these parts. There is at most one headline; a kicker stands directly
/// above it; running text begins once and ends once. A headline alone is text.
package enum LineGrammar {
  /// The parts of a text, in order.
  package enum Part: Int, CaseIterable, Sendable {
    /// Before the headline; before the running text where there is no headline.
    case head
    /// From the headline to the last line of the running text.
    case text
    /// After the running text.
    case end
  }

  /// A label in a part of the text.
  package struct State: Sendable, Hashable {
    /// What the line is.
    package let label: LineLabel
    /// Where it stands.
    package let part: Part
  }

  /// All states.
  package static let states: [State] = Part.allCases.flatMap { part in
    LineLabel.allCases.compactMap { label in
      isPossible(label, in: part) ? State(label: label, part: part) : nil
    }
  }

  /// The states that may come directly before each state.
  package static let predecessors: [[Int]] = states.map { state in
    states.indices.filter { follows(state, states[$0]) }
  }

  /// Whether a text may begin with a state.
  package static func mayBegin(_ state: State) -> Bool {
    state.part == .head || state.label == .title || (state.part == .text && isBody(state.label))
  }

  /// Whether a text may end with a state.
  package static func mayEnd(_ state: State) -> Bool {
    switch state.part {
    case .head: state.label != .kicker
    case .text: isBody(state.label)
    case .end: true
    }
  }

  /// The states of a labelled text; `nil` where it breaks the grammar.
  package static func states(of labels: [LineLabel]) -> [Int]? {
    let title = labels.firstIndex(of: .title)
    let start = title ?? labels.firstIndex(where: isBody) ?? labels.count
    let end = labels.lastIndex(where: isBody).map { $0 + 1 } ?? labels.count
    var result: [Int] = []
    for index in labels.indices {
      let part: Part = index < start ? .head : index < end ? .text : .end
      guard let state = states.firstIndex(of: State(label: labels[index], part: part)) else {
        return nil
      }
      let isAllowed =
        result.last.map { predecessors[state].contains($0) } ?? mayBegin(states[state])
      guard isAllowed else { return nil }
      result.append(state)
    }
    return result.last.map { mayEnd(states[$0]) } ?? true ? result : nil
  }
}

extension LineGrammar {
  private static func isBody(_ label: LineLabel) -> Bool { label.isText }

  private static func isPossible(_ label: LineLabel, in part: Part) -> Bool {
    switch label {
    case .kicker: part == .head
    case .title, .subtitle, .paragraph, .subhead, .question: part == .text
    default: true
    }
  }

  private static func follows(_ next: State, _ state: State) -> Bool {
    if state.label == .kicker { return next.label == .title || next.label == .kicker }
    switch (state.part, next.part) {
    case (.head, .head): return true
    case (.head, .text): return next.label == .title || isBody(next.label)
    case (.text, .text): return next.label != .title
    case (.text, .end): return isBody(state.label)
    case (.end, .end): return true
    default: return false
    }
  }
}
