import Articles
import BinaryCoding
import Disk
import Synchronization

/// The texts of the articles that a build reads, kept from reading to writing in a scratch file: in
/// memory they would be as large as the archive, and to find them again costs what it cost first.
final class TextStore: Sendable {
  private let file: ScratchFile
  /// Where the text of each source is kept.
  private let places = Mutex<[Int: Range<Int>]>([:])

  /// Opens an empty store for a site; `nil` where there can be none, which costs time only.
  init?(site: String) {
    guard let file = try? ScratchFile(at: "\(site)/\(SiteLock.folder)/texts") else { return nil }
    self.file = file
  }

  /// Keeps the text of a source, if there is room for it.
  func keep(_ text: ArticleText, of source: Int) {
    var writer = BinaryWriter(capacity: text.body.count + 500)
    text.write(to: &writer)
    guard let place = try? file.append(writer.bytes) else { return }
    places.withLock { $0[source] = place }
  }

  /// Drops all texts.
  func clear() { file.clear() }

  /// The text of a source; `nil` where it was not kept or cannot be read.
  subscript(source: Int) -> ArticleText? {
    guard let place = places.withLock({ $0[source] }), let bytes = try? file.read(place) else {
      return nil
    }
    var reader = BinaryReader(bytes)
    return try? ArticleText(from: &reader)
  }
}
