/// A sentence with gaps, taken apart once: `{page} | {site}`.
struct PhrasePattern: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case text(String)
    case gap(String)
  }

  private let pieces: [Piece]

  /// Takes a sentence apart.
  init(_ sentence: String) {
    var pieces: [Piece] = []
    var rest = sentence[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.text(String(rest[..<open])))
      pieces.append(.gap(String(rest[rest.utf8.index(after: open)..<close])))
      rest = rest[rest.utf8.index(after: close)...]
    }
    pieces.append(.text(String(rest)))
    self.pieces = pieces
  }

  /// The names of the gaps.
  var gaps: [String] {
    pieces.compactMap { piece in
      if case .gap(let name) = piece { name } else { nil }
    }
  }

  /// The sentence with values put in as they are; a gap of another name is left empty.
  func filled(with values: KeyValuePairs<String, String>) -> String {
    pieces.reduce(into: "") { sentence, piece in
      switch piece {
      case .text(let text): sentence += text
      case .gap(let name): sentence += values.first { $0.key == name }?.value ?? ""
      }
    }
  }
}
