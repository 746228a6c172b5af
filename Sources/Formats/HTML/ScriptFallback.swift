/// What a page shows in the element `noscript` to readers without scripts, which the parser must read as
/// browsers with scripts do: as text that ends at the first end tag, whatever stands in it.
///
/// The parser knows no scripts. It would read elements, and where one of them stays open, the end tag
/// closes nothing and the rest of the page is taken for part of the fallback. So the element has
/// another name while the parser sees it: `noframes`, which stands for it in all places of a page
/// (HTML Living Standard, sections 13.2.6.4.4–22), in a spelling that tells it from a page's own.
enum ScriptFallback {
  /// The other name, of the same length, so that every place in the source stays the same.
  static let otherName = "nOfRaMeS"

  private static let standIn = Array(otherName.utf8)
  private static let name = Array("noscript".utf8)

  /// Gives the elements the other name; returns whether there are any.
  ///
  /// A tag that no end tag follows keeps its name. The source was cut off there or is mistaken, nothing
  /// says where the fallback ends, and what readers without scripts see must not be lost.
  static func rename(in html: inout [UInt8]) -> Bool {
    var (starts, ends): ([Int], [Int]) = ([], [])
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
      let first = isEnd ? index + 1 : index
      guard isName(html, at: first) else { continue }
      if isEnd { ends.append(first) } else { starts.append(first) }
    }
    guard let last = ends.last, starts.contains(where: { $0 < last }) else { return false }
    for place in ends + starts.prefix(while: { $0 < last }) {
      html.replaceSubrange(place..<(place + standIn.count), with: standIn)
    }
    return true
  }

  /// A text in which the tags have their name again: scripts, comments and attributes may hold some.
  static func restored(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var index = 0
    while let start = bytes[index...].firstIndex(of: standIn[0]) {
      index = start + 1
      guard bytes[start...].starts(with: standIn) else { continue }
      bytes.replaceSubrange(start..<(start + name.count), with: name)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the name of a tag stands at an index, and nothing more of a name.
  private static func isName(_ html: [UInt8], at start: Int) -> Bool {
    let end = start + name.count
    guard end < html.count, html[start] | 0x20 == name[0] else { return false }
    return html[start..<end].elementsEqual(name) { $0 | 0x20 == $1 }
      && (html[end] <= 0x20 || html[end] == UInt8(ascii: "/") || html[end] == UInt8(ascii: ">"))
  }
}
