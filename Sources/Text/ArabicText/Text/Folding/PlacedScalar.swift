/// A scalar together with where it stood in the original text.
struct PlacedScalar: Sendable, Hashable {
  var scalar: Unicode.Scalar
  /// The offset in scalars, 0-based.
  var offset: Int
}

extension String {
  /// Joins placed scalars to a text and forgets their places.
  init(_ placed: [PlacedScalar]) {
    var view = String.UnicodeScalarView()
    for element in placed { view.append(element.scalar) }
    self = String(view)
  }
}
