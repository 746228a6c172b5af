import ArabicText
import HTML

/// The text of an article that a page has in its metadata, where readers see less of it or nothing.
enum DeclaredText {
  /// The shortest such text, in bytes of UTF-8.
  private static let shortest = 120

  /// The lines of the text, with the number of the line that holds it; none where the visible text,
  /// which has so many bytes, is about as long.
  static func lines(_ page: PageTree, visible length: Int) -> [Line] {
    guard let body = page.metadata[.body].first else { return [] }
    let document = HTMLDocument(withBreaks(body.value), scripting: true)
    let lines = PageLineReader.lines(
      of: document, hints: document.nodes.map { _ in nil }, base: page.metadata.base)
    let total = lines.reduce(0) { $0 + $1.length }
    guard total >= shortest, length * 2 < total else { return [] }
    return lines.compactMap { line in
      Line(number: body.line, text: line.text, markup: line.markup, role: .text)
    }
  }

  /// The text with its line ends as elements, unless it has elements of its own.
  ///
  /// References and tags may be escaped once more than they should.
  private static func withBreaks(_ text: String) -> String {
    let text = PageText.resolved(text)
    if text.utf8.contains(UInt8(ascii: "<")) { return text }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { "<p>\(Substring($0))" }
      .joined(separator: "\n")
  }
}
