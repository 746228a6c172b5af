/// A scalar together with where it stood in the original text.
struct PlacedScalar: Sendable, Hashable {
  var scalar: Unicode.Scalar
  /// The offset in scalars, 0-based.
  var offset: Int
}

extension PlacedScalar {
  /// The scalars of a text, each at its own place.
  static func scalars(of text: String) -> [Self] {
    text.unicodeScalars.enumerated().map { Self(scalar: $0.element, offset: $0.offset) }
  }
}

extension String {
  /// Joins placed scalars to a text and forgets their places.
  init(_ placed: [PlacedScalar]) {
    var view = String.UnicodeScalarView()
    for element in placed { view.append(element.scalar) }
    self = String(view)
  }
}
