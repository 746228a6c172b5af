/// Writes what the quotations and lists that a line of a saved page stands in need in CommonMark:
/// the marks at its start, and what stands between it and the line before (CommonMark 0.30, sections
/// 5.1 to 5.3).
struct BlockWriter {
  /// The quotations and entries that the line stands in, outermost first.
  private var containers: [LineMarkup.Container] = []
  /// How many of them were open before it.
  private var shared = 0
  /// The lists whose markers differ from the usual, so that they do not go on with the list before.
  private var others: Set<Int> = []

  /// Writes what stands between a line and the one before it, and goes on to the line: a blank line,
  /// which goes on with a quotation, and which entries of a list do without.
  mutating func separate(_ line: Manuscript.LabelledLine, in bytes: inout [UInt8]) {
    let before = containers
    go(to: line)
    guard !isTight(after: before) else { return }
    var prefix: [UInt8] = []
    for container in containers[..<shared] { write(container, isOpen: true, to: &prefix) }
    while prefix.last == UInt8(ascii: " ") { prefix.removeLast() }
    bytes.append(contentsOf: prefix)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends all quotations and lists before a block that stands in none.
  mutating func leave(in bytes: inout [UInt8]) {
    (containers, shared) = ([], 0)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes the marks at the start of the line.
  func open(to bytes: inout [UInt8]) {
    for (index, container) in containers.enumerated() {
      write(container, isOpen: index < shared, to: &bytes)
    }
  }

  /// Goes on to a line.
  mutating func go(to line: Manuscript.LabelledLine) {
    let next = line.label == .paragraph && line.cell == nil ? line.markup?.containers ?? [] : []
    shared = zip(containers, next).prefix { $0 == $1 }.count
    if shared < min(containers.count, next.count) {
      let (last, first) = (containers[shared], next[shared])
      if last.isEntry, first.isEntry, last.isNumbered == first.isNumbered, last.list != first.list,
        !others.contains(last.list)
      {
        others.insert(first.list)
      }
    }
    containers = next
  }

  /// Whether the line begins entries of a list whose other entries it follows.
  private func isTight(after before: [LineMarkup.Container]) -> Bool {
    let new = containers[shared...]
    guard let first = new.first, new.allSatisfy(\.isEntry) else { return false }
    // A numbered list within an entry would be text of the entry.
    guard new.dropFirst().allSatisfy({ $0.kind == .bullet }) else { return false }
    if shared < before.count { return before[shared].isEntry && before[shared].list == first.list }
    return shared > 0 && before[shared - 1].isEntry && first.kind == .bullet
  }

  private func write(
    _ container: LineMarkup.Container, isOpen: Bool, to bytes: inout [UInt8]
  ) {
    let isOther = others.contains(container.list)
    let marker =
      switch container.kind {
      case .quote: "> "
      case .bullet: isOther ? "+ " : "- "
      // CommonMark reads numbers of up to nine digits, and none below 0.
      case .number(let number): "\(min(max(number, 0), 999_999_999))\(isOther ? ")" : ".") "
      }
    if isOpen, container.isEntry {
      bytes.append(contentsOf: [UInt8](repeating: UInt8(ascii: " "), count: marker.utf8.count))
    } else {
      bytes.append(contentsOf: marker.utf8)
    }
  }
}
