import Articles
import Bytes
import CommonMark
import Paths
import Pictures

/// The pictures of an article: files beside its page, each named by what it holds.
struct PictureFiles {
  /// What becomes of each picture of the text, by its address there.
  let renditions: [String: Rendition.Picture]
  /// The files.
  let files: [Page]
  /// The first picture that other sites can show with a link to the page.
  let first: SitePath?

  /// Joins the pictures that stand among the files of the site with those that the source holds.
  init(
    _ places: [PicturePlace], _ content: ArticleContent, beside permalink: SitePath,
    in context: PageContext
  ) {
    var renditions: [String: Rendition.Picture] = [:]
    var (files, first): ([Page], SitePath?) = ([], nil)
    func add(_ address: String, _ name: FileName, width: Int, height: Int) {
      let path = permalink.file(name)
      renditions[address] = .file(context.links(path), width: width, height: height)
      // Networks show no vector pictures.
      if first == nil, !path.text.hasEnding(".svg") { first = path }
    }
    for place in places {
      switch place.state {
      case .file(let name, let width, let height):
        add(place.address, name, width: width, height: height)
      case .elsewhere(let address): renditions[place.address] = .elsewhere(address)
      case .missing: renditions[place.address] = .missing
      }
    }
    for picture in content.article.text.embedded {
      guard let header = try? Picture(picture.bytes) else { continue }
      add(picture.address, picture.name, width: header.width, height: header.height)
    }
    var names: Set<FileName> = []
    for picture in content.pictures + content.article.text.embedded.map({ ($0.name, $0.bytes) })
    where names.insert(picture.name).inserted {
      files.append(Page(path: permalink.file(picture.name), bytes: picture.bytes))
    }
    (self.renditions, self.files, self.first) = (renditions, files, first)
  }
}
