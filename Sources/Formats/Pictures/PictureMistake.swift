/// Why a file is not shown as a picture.
package enum PictureMistake: Error, Sendable, Hashable {
  case unknownFormat, damaged
  /// An SVG with something that runs or that leads elsewhere; the words name it.
  case active(String)

  /// The same for an editor, after the name of the file.
  package var description: String {
    switch self {
    case .unknownFormat: "is no JPEG, PNG, GIF, WebP, AVIF or SVG picture"
    case .damaged: "is a damaged picture, of which no size can be read"
    case .active(let what): "is an SVG picture that is not published, because it has \(what)"
    }
  }
}
