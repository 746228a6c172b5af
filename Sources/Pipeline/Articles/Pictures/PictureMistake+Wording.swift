package import Diagnostics
package import Pictures

extension PictureMistake {
  /// The same for an editor, after the name of the file.
  package var wording: Message { Message(description, ar: arabicDescription) }

  private var arabicDescription: ArabicWords {
    switch self {
    case .unknownFormat: "ليست صورة JPEG ولا PNG ولا GIF ولا WebP ولا AVIF ولا SVG"
    case .damaged: "صورة تالفة لا يُعرف قياسها"
    case .active(let what): "صورة SVG لا تُنشر لأن فيها \(what)"
    }
  }
}
