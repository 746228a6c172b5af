import Articles
import BinaryCoding
import Disk

/// The texts of the articles that a build reads, kept from reading to writing in a scratch file: in
/// memory they would be as large as the archive, and to find them again costs what it cost first.
struct TextStore: Sendable {
  /// Where a text is kept.
  typealias Place = Range<Int>

  private let file: ScratchFile

  /// Opens an empty store for a site; `nil` where there can be none, which costs time only.
  init?(site: String) {
    guard let file = try? ScratchFile(at: "\(site)/\(SiteLock.folder)/texts") else { return nil }
    self.file = file
  }

  /// Keeps a text; `nil` where there is no room for it.
  func keep(_ text: ArticleText) -> Place? {
    var writer = BinaryWriter(capacity: text.body.count + 500)
    text.write(to: &writer)
    return try? file.append(writer.bytes)
  }

  /// Drops all texts.
  func clear() { file.clear() }

  /// The text that was kept at a place; `nil` where it cannot be read.
  subscript(place: Place) -> ArticleText? {
    guard let bytes = try? file.read(place) else { return nil }
    var reader = BinaryReader(bytes)
    return try? ArticleText(from: &reader)
  }
}
