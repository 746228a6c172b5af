package import Paths

/// What the page of an article shows of a picture that its text names.
package struct PicturePlace: Sendable, Hashable, Encodable {
  /// What was found of it.
  package enum State: Sendable, Hashable {
    /// A file beside the page, with its size in pixels.
    case file(FileName, width: Int, height: Int)
    /// It is on another site.
    case elsewhere(String)
    case missing
  }

  /// The address as the text has it.
  package let address: String
  /// What was found of it.
  package let state: State

  /// Says what was found of a picture.
  package init(address: String, state: State) {
    self.address = address
    self.state = state
  }

  /// Encodes all that the page shows of it.
  package func encode(to encoder: any Encoder) throws {
    try address.encode(to: encoder)
    switch state {
    case .file(let name, let width, let height):
      try name.text.encode(to: encoder)
      try width.encode(to: encoder)
      try height.encode(to: encoder)
    case .elsewhere(let address):
      try "elsewhere".encode(to: encoder)
      try address.encode(to: encoder)
    case .missing: try "missing".encode(to: encoder)
    }
  }
}
