import Bytes
import Diagnostics
import Paths

/// Puts the pictures of a saved page before the lines of its manuscript.
struct ArticlePictures {
  private var embedded: [EmbeddedPicture] = []
  private var mentions: [PictureMention] = []
  private var last: [TextPicture] = []

  /// Adds the pictures of an article to the lines of its page, of which the first are the visible ones.
  init(
    _ article: PageArticle, into lines: inout [Manuscript.LabelledLine], file: String
  ) {
    for (line, picture, isCaptioned) in article.pictures {
      // A remote picture without a word about it is nothing to link to.
      if case .remote = picture.source, picture.description.isEmpty, !isCaptioned { continue }
      let placed = TextPicture(
        address: address(of: picture, in: file), description: picture.description,
        isCaptioned: isCaptioned)
      if line < article.count { lines[line].pictures.append(placed) } else { last.append(placed) }
    }
  }

  /// Adds to a manuscript what its pictures need besides.
  func complete(_ manuscript: inout Manuscript) {
    manuscript.lastPictures = last
    manuscript.pictures = mentions
    manuscript.embedded = embedded
  }

  private mutating func address(of picture: PagePicture, in file: String) -> String {
    switch picture.source {
    case .remote(let address): return address
    case .embedded(let bytes, let format):
      let picture = EmbeddedPicture(bytes, format)
      if !embedded.contains(where: { $0.name == picture.name }) { embedded.append(picture) }
      return picture.name.text
    case .beside(let path, let fallback):
      if !mentions.contains(where: { $0.address.hasSameBytes(as: path) }) {
        mentions.append(
          PictureMention(
            address: path, fallback: fallback,
            location: SourceLocation(file: file, line: picture.number)))
      }
      return path
    }
  }
}
