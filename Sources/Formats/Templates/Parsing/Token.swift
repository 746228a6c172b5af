/// A piece of a template before its structure is known.
struct Token: Sendable {
  enum Kind: Sendable {
    /// Text up to and with a line end, or up to the next tag.
    case text
    /// `{{! … }}` and `{{=< >=}}`, which render nothing.
    case silent
    /// `{{x}}`.
    case variable
    /// `{{{x}}}` and `{{&x}}`.
    case unescaped
    /// `{{#x}}`.
    case section
    /// `{{^x}}`.
    case inverted
    /// `{{/x}}`.
    case close
    /// `{{>x}}`.
    case partial
    /// `{{<x}}`.
    case parent
    /// `{{$x}}`.
    case block
  }

  let kind: Kind
  /// The bytes of the whole piece.
  let range: Range<Int>
  /// The bytes inside the delimiters, without sigil and surrounding white space.
  let content: Range<Int>

  /// Whether the tag writes a value, so that its line is not only structure.
  var isVariable: Bool { kind == .variable || kind == .unescaped }
}
