import Foundation
import TestSupport
import Testing
import WarraqKit

/// A text in any form that people and generators give it: of what is kept no word is lost, and of what is
/// held back no word is anywhere in the site.
struct SourceFormsTests {
  /// A form of front matter, of markup or of bytes round a text.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    /// The files of a source by their names without `NAME`, of a headline, paragraphs, and whether it is
    /// held back.
    let files: @Sendable (_ title: String, _ text: [String], _ isHeld: Bool) -> [String: [UInt8]]

    init(
      _ name: String, _ ending: String = ".md",
      _ text: @escaping @Sendable (_ title: String, _ body: String, _ isHeld: Bool) -> String
    ) {
      self.name = name
      files = { [ending: Array(text($0, $1.joined(separator: "\n\n"), $2).utf8)] }
    }

    init(
      _ name: String,
      files:
        @escaping @Sendable (_ title: String, _ text: [String], _ isHeld: Bool) -> [String: [UInt8]]
    ) {
      self.name = name
      self.files = files
    }

    var testDescription: String { name }
  }

  private static func page(_ head: String, _ title: String, _ text: [String]) -> [UInt8] {
    let body = text.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return Array(
      "<html><head>\(head)<title>\(title)</title></head><body><article><h1>\(title)</h1>\(body)</article>"
        .utf8)
  }

  private static func yaml(_ title: String, _ text: [String], _ isHeld: Bool) -> String {
    "---\ntitle: \"\(title)\"\ndraft: \(isHeld)\n---\n\n\(text.joined(separator: "\n\n"))\n"
  }

  static let forms: [Form] = [
    Form("YAML") { "---\ntitle: \"\($0)\"\ndraft: \($2)\n---\n\($1)\n" },
    Form("capitals and quoted truth") {
      "---\nTITLE: '\($0)'\nDraft: \"\($2 ? "True" : "False")\"\n---\n\($1)"
    },
    Form("words of truth in Arabic") {
      "---\ntitle: '\($0)'\nمسودة: \($2 ? "نعم" : "لا")\n---\n\($1)"
    },
    Form("Jekyll") { "---\nlayout: post\ntitle: '\($0)'\npublished: \(!$2)\n---\n\($1)" },
    Form("Ghost") { "---\ntitle: '\($0)'\nvisibility: \($2 ? "members" : "public")\n---\n\($1)" },
    Form("WordPress") { "---\ntitle: '\($0)'\nstatus: \($2 ? "pending" : "publish")\n---\n\($1)" },
    Form("an embargo") { "---\ntitle: '\($0)'\npublishDate: \($2 ? 2099 : 2001)/1/2\n---\n\($1)" },
    Form("an end") { "---\ntitle: '\($0)'\nexpiry-date: 3 يوليو \($2 ? 2001 : 2099)\n---\n\($1)" },
    Form("TOML") { "+++\ntitle = \"\($0)\"\ndraft = \($2)\n[extra]\na = [1, 2]\n+++\n\($1)" },
    Form("TOML between hyphens") { "---toml\ntitle = '\($0)'\nrender = \(!$2)\n---\n\($1)" },
    Form("JSON") { "{\n  \"title\": \"\($0)\",\n  \"draft\": \($2)\n}\n\n\($1)" },
    Form("JSON between hyphens") {
      "---json\n{\"title\": \"\($0)\", \"unlisted\": \($2)}\n---\n\($1)"
    },
    Form("JSON without braces") { ";;;\n\"title\": \"\($0)\",\n\"draft\": \($2)\n;;;\n\($1)" },
    Form("Hexo") { "title: '\($0)'\ntags:\n- وسم\npublished: \(!$2)\n---\n\($1)" },
    Form("Pelican") {
      "Title: \($0)\nDate: 2015-01-02 10:00\nStatus: \($2 ? "draft" : "published")\n\n\($1)"
    },
    Form("Nikola") { ".. title: \($0)\n.. status: \($2 ? "private" : "published")\n\n\($1)" },
    Form("Nikola in a comment") {
      "<!--\n.. title: \($0)\n.. tags: وسم\($2 ? ", draft" : "")\n-->\n\n\($1)"
    },
    Form("a blank line and a comment before") {
      "\n<!-- ملاحظة -->\n---\ntitle: '\($0)'\ndraft: \($2)\n---\n\($1)"
    },
    Form("byte order mark") { "\u{FEFF}---\ntitle: '\($0)'\ndraft: \($2)\n---\n\($1)" },
    Form("text with front matter", ".txt") { "---\ntitle: '\($0)'\ndraft: \($2)\n---\n\($1)" },
    Form("other extension", ".MARKDOWN") { "---\ntitle: '\($0)'\ndraft: \($2)\n---\n\($1)" },
  ]

  static let formsOfFiles: [Form] = [
    Form("Windows") { title, text, isHeld in
      [".md": Array(yaml(title, text, isHeld).replacing("\n", with: "\r\n").utf8)]
    },
    Form("UTF-16") { title, text, isHeld in
      [
        ".md": [0xFF, 0xFE]
          + yaml(title, text, isHeld).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      ]
    },
    Form("letters in parts") { title, text, isHeld in
      [".md": Array(yaml(title, text, isHeld).decomposedStringWithCanonicalMapping.utf8)]
    },
    Form("sidecar in YAML") { title, text, isHeld in
      [
        ".txt": Array("\(title)\n\n\(text.joined(separator: "\n\n"))".utf8),
        ".yml": Array("draft: \(isHeld)\ndate: 2 يناير 2015\n".utf8),
      ]
    },
    Form("sidecar in JSON") { title, text, isHeld in
      [
        ".html": page("", title, text),
        ".yml": Array("{\"Draft\": \"\(isHeld ? "yes" : "no")\"}".utf8),
      ]
    },
    Form("sidecar of Nikola") { title, text, isHeld in
      [
        ".md": Array(text.joined(separator: "\n\n").utf8),
        ".meta": Array(".. title: \(title)\n.. status: \(isHeld ? "draft" : "published")\n".utf8),
      ]
    },
    Form("meta of a page") { title, text, isHeld in
      [
        ".html": page(
          "<meta name=\"status\" content=\"\(isHeld ? "hidden" : "published")\">", title, text)
      ]
    },
    Form("folder of drafts") { title, text, isHeld in
      [
        (isHeld ? "/_Drafts/a" : "/posts/a") + ".txt": Array(
          "\(title)\n\n\(text.joined(separator: "\n\n"))".utf8)
      ]
    },
  ]

  /// Words that stand in no template, made of letters that cleaning and folding leave alone.
  private static func words(_ count: Int, _ random: inout SplitMix64) -> [String] {
    let letters = Array("بتثجحخدذرزسشصضطظعغفقكلمنهويأآؤ".unicodeScalars)
    return (0..<count).map { _ in
      var word = "قظ"
      for _ in 0..<Int.random(in: 4...9, using: &random) {
        word.unicodeScalars.append(letters[Int.random(in: letters.indices, using: &random)])
      }
      return word
    }
  }

  @Test(arguments: forms + formsOfFiles)
  func `no word is lost of what is kept, and none is in the site of what is held back`(
    _ form: Form
  ) async throws {
    var random = SplitMix64(seed: UInt64(form.name.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF))
    let folder = try TemporaryFolder.site()
    var (kept, held): ([[String]], [[String]]) = ([], [])
    for number in 0..<6 {
      let isHeld = number % 2 == 0
      let title = Self.words(3, &random)
      let text = (0..<3).map { _ in Self.words(Int.random(in: 12...30, using: &random), &random) }
      let paragraphs = text.map { $0.joined(separator: " ") + "." }
      for (ending, bytes) in form.files(title.joined(separator: " "), paragraphs, isHeld) {
        try folder.write(bytes, to: "seeds/n\(number)\(ending)")
      }
      if isHeld {
        held.append(title + text.flatMap(\.self))
      } else {
        kept.append(title + text.flatMap(\.self))
      }
    }
    let report = await folder.build()
    #expect(report.remarks.allSatisfy { !$0.contains("error: ") }, "\(report.remarks)")
    #expect(report.counts.withheld == 3)
    let site = folder.tree("public")
    let all = site.map { "\($0.key)\n\(String(decoding: $0.value, as: UTF8.self))" }
      .joined(separator: "\n").precomposedStringWithCanonicalMapping
    let pages = site.filter { $0.key.hasPrefix("articles/") && $0.key.hasSuffix("/index.html") }
      .map { String(decoding: $0.value, as: UTF8.self) }
    for words in kept {
      let missing = pages.map { page in words.filter { !page.contains($0) } }
      #expect(missing.min { $0.count < $1.count } == [])
    }
    for word in held.joined() { #expect(!all.contains(word)) }
  }
}
