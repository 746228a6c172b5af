import Foundation
import TestSupport

/// Changes a site as its editors do, at random and always in the same way for one seed.
struct RandomEdits {
  let folder: TemporaryFolder
  private var generator: SplitMix64
  private var step = 0
  /// What the user has put into the site, by path: it is no build's to change.
  var own: [String: Data] = [:]

  init(_ folder: TemporaryFolder, seed: UInt64) {
    self.folder = folder
    generator = SplitMix64(seed: seed)
  }

  /// A number below `limit`.
  mutating func next(upTo limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// Makes one edit and names it.
  mutating func make() throws -> String {
    step += 1
    switch next(upTo: 29) {
    case 0...3: return try writeArticle("seeds/\(name()).txt")
    case 4: return try write("seeds/\(name()).md", "---\ntitle: \(title())\n---\n\n\(sentence())\n")
    case 5...6: return try write("seeds/\(name()).yml", sidecar())
    case 7: return try remove()
    case 8: return try rename()
    case 9:
      return try write(
        "warraq.yml",
        "title: أرشيف \(next(upTo: 3))\nbaseURL: https://example.org/\nlatest: \(next(upTo: 4) + 1)\n"
          + "originals: \(next(upTo: 3) > 0)\n")
    case 10: return try override(pick(["year.html", "tags.html", "partials/date.html"]))
    case 11: return try write("static/\(pick(["", ".", "a/", ".a/"]))\(name()).txt", sentence())
    case 12: return try changeMode()
    case 13: return try rewriteUnseen()
    case 14: return try swap()
    case 15: return try removeStatic()
    case 16: return try writeOwn()
    case 17: return try write("seeds/\(name()).yml", pick(Self.brokenSidecars))
    case 18: return try link()
    case 19...22: return try writePage("seeds/\(name()).txt")
    case 23:
      return try write(
        "seeds/\(name()).yml", "\(pick(["drop", "keep"])): [\(next(upTo: 7) + 1)]\n")
    case 24: return try writeIllustrated()
    case 25...27: return try changePicture()
    default: return try makeFolder()
    }
  }
}

extension RandomEdits {
  private static let names = ["a", "b", "c", "d", "e", "f", "g"]
  private static let tags = ["إيران", "ايران", "روسيا", "النفط", "سوريا"]

  /// What several articles may hold, which are then versions of one story.
  private static let story =
    "نشرت الصحف كلها هذا الخبر بكلماته نفسها صباح يوم واحد من أيام الشهر الماضي."

  private static let menu = [
    "سنابل الورق", "مرسى الكلام", "دفاتر", "نافذة الغيم", "قطوف الشمال", "ساحة الجسر",
  ]
  private static let footer = "تصدر عن دار الورق الأزرق للنشر كل صباح من مدينة الجسر وما حولها."

  private static let brokenSidecars = [
    "tags: [", "date: 2020\ndate: 2021\n", "\u{0}", "draft: yse\n", "publish_at: 2099-13-01\n",
    "- a\n",
  ]

  mutating func pick(_ choices: [String]) -> String { choices[next(upTo: choices.count)] }

  mutating func name() -> String { pick(Self.names) }

  private mutating func title() -> String { "عنوان الخبر رقم \(next(upTo: 900))" }

  mutating func sentence() -> String {
    "قال مسؤول إن \(pick(Self.tags)) و\(pick(Self.tags)) تبحثان الأمر \(next(upTo: 99))."
  }

  private mutating func sidecar() -> String {
    let tags = (0...next(upTo: 3)).map { _ in pick(Self.tags) }.joined(separator: ", ")
    let date = pick(["date: 2015-01-21\n", "date: 201\(next(upTo: 9))-03\n", ""])
    return date + "tags: [\(tags)]\n" + pick(["", "draft: true\n", "aliases: [/old-\(step)/]\n"])
  }

  private mutating func writeArticle(_ path: String) throws -> String {
    let date = pick(["", "\(next(upTo: 27) + 1) يناير \(2010 + next(upTo: 8))\n\n"])
    let text = pick(["\(sentence())\n\n\(sentence())", Self.story])
    return try write(path, "\(title())\n\n\(date)\(text)\n")
  }

  /// Writes a page of a site whose menu other pages print too, in part and in another order.
  mutating func writePage(_ path: String) throws -> String {
    func menu(_ count: Int) -> String {
      (0..<count).map { _ in pick(Self.menu) }.joined(separator: "\n")
    }
    let text = pick(["\(sentence()) \(sentence())\n\n\(sentence()) \(sentence())", Self.story])
    return try write(
      path,
      "\(menu(next(upTo: 5)))\n\n\(title())\n\n\(text)\n\n\(pick([Self.footer, ""]))\n\(menu(next(upTo: 3)))\n"
    )
  }

  private mutating func remove() throws -> String {
    let name = "seeds/\(name()).txt"
    delete(name)
    return "remove \(name)"
  }

  private mutating func rename() throws -> String {
    let (name, target) = ("seeds/\(name()).txt", "seeds/\(name()).txt")
    if name != target, folder.text(name) != nil {
      delete(target)
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/\(name)", toPath: "\(folder.path)/\(target)")
    }
    return "rename \(name) to \(target)"
  }

  /// Changes a file of the theme, or gives it back to the program.
  private mutating func override(_ name: String) throws -> String {
    let path = "templates/\(name)"
    guard folder.text(path) == nil || next(upTo: 3) > 0 else {
      delete(path)
      return "remove \(path)"
    }
    return try write(path, try (folder.text(path) ?? Repository.text(path)) + "<!-- -->")
  }

  /// Writes a file, now or long ago: what is written now has no signature that can be trusted.
  mutating func write(_ path: String, _ text: String) throws -> String {
    if !isOrdinary(path) { delete(path) }
    try folder.write(Data(text.utf8), to: path)
    if next(upTo: 2) == 0 {
      try folder.setModified(path, Date(timeIntervalSince1970: 1_600_000_000 + Double(step)))
    }
    return "write \(path)"
  }
}
