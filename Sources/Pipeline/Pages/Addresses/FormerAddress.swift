import Bytes
import Diagnostics
import Paths

/// A path at which an article used to stand, as its editor wrote it, made a path within the site.
struct FormerAddress {
  /// A folder, unless the former address names a page file.
  let path: SitePath

  /// Why a text is no former address, as the end of a sentence.
  struct Mistake: Error, CustomStringConvertible {
    let reason: Message

    var description: String { reason.english }
  }

  /// Reads a former address; throws a ``Mistake`` where no page can stand there.
  ///
  /// Nothing is altered: a page at any other address would help no reader.
  init(_ text: String) throws(Mistake) {
    let isWhole =
      text.isEmpty || text.hasEnding("/") || text.hasEnding(".html")
    do {
      path = try SitePath(isWhole ? text : text + "/")
    } catch {
      throw Mistake(reason: error.reason)
    }
    guard let first = path.names.first else { return }
    guard first.utf8.first != UInt8(ascii: ".") else {
      throw Mistake(
        reason: Message(
          "names with a dot before them are yours at the top of the site",
          ar: "الأسماء التي أولها نقطة لك في أعلى الموقع"))
    }
    let name = path.names.first { !FileName(String($0)).text.utf8.elementsEqual($0.utf8) }
    if let name {
      throw Mistake(
        reason: Message(
          "some systems do not allow the name ‘\(name)’", ar: "بعض الأنظمة لا تقبل الاسم «\(name)»")
      )
    }
  }
}
