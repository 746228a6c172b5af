import Articles
import Bytes
import Disk
import Synchronization

/// The texts of the articles that a build reads, kept from reading to writing in a scratch file: in
/// memory they would be as large as the archive, and parsing the sources again would take as long.
///
/// A text that is part of the original, as in most Markdown, is not written but read from there.
final class TextStore: Sendable {
  enum Place: Sendable {
    case scratchFile(Range<Int>)
    /// The original ends with the text, whose length in bytes is given.
    case endOfOriginal(Int)
  }

  private let file: OpenFile
  /// Where the text of each source is kept.
  private let places = Mutex<[Int: Place]>([:])

  /// Opens an empty store in a folder; returns `nil` if that fails, which costs only time.
  init?(in folder: OpenFolder) {
    guard let file = try? OpenFile.scratch("texts", in: folder) else { return nil }
    self.file = file
  }

  /// Keeps the text of a source, if there is room for it.
  func keep(_ text: ArticleText, of source: Int, madeFrom original: [UInt8]) {
    guard let place = place(for: text, madeFrom: original) else { return }
    places.withLock { $0[source] = place }
  }

  func clear() { file.clear() }

  /// Where the text of a source is kept; `nil` where it is not.
  subscript(source: Int) -> Place? { places.withLock { $0[source] } }

  /// The text at a place; `nil` where it cannot be read.
  func text(at place: Place, madeFrom original: [UInt8]) -> ArticleText? {
    switch place {
    case .endOfOriginal(let size): return ArticleText(verbatim: Array(original.suffix(size)))
    case .scratchFile(let range):
      guard let bytes = try? file.read(range) else { return nil }
      var reader = BinaryReader(bytes)
      return try? ArticleText(from: &reader)
    }
  }

  private func place(for text: ArticleText, madeFrom original: [UInt8]) -> Place? {
    let end = original.suffix(text.body.count)
    if text.isVerbatim,
      end.withUnsafeBufferPointer({ text.body.withUnsafeBufferPointer($0.hasSameBytes) })
    {
      return .endOfOriginal(text.body.count)
    }
    var writer = BinaryWriter(capacity: text.body.count + 500)
    text.write(to: &writer)
    return (try? file.append(writer.bytes)).map(Place.scratchFile)
  }
}
