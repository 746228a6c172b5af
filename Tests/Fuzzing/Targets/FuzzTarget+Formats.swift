import Articles
import Configuration
import Diagnostics
import JSON
import Pages
import YAMLReading

@testable import CommonMark
@testable import Seeds
@testable import Templates
@testable import WarraqKit

extension FuzzTarget {
  static let json = FuzzTarget(name: "json") { bytes in
    guard let value = JSONParser.value(String(decoding: bytes, as: UTF8.self)) else { return }
    let text = value.text()
    promise(!text.contains("</"), "no element ends within JSON")
    promise(JSONParser.value(text)?.text() == text, "JSON reads back")
  }

  /// Everything that people write in YAML.
  static let fields = FuzzTarget(name: "fields") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let found = FieldsReader.read(text, file: "seeds/a.yml").diagnostics
    promise(found.allSatisfy { ($0.location?.line ?? 1) > 0 }, "a mistake has a line")
    let split = FrontMatter(splitting: text)
    _ = FieldsReader.read(split.content ?? text, split.syntax, file: "seeds/a.md")
    _ = FieldsReader.read(text, .toml, file: "seeds/a.md")
    _ = HeaderLines(text, file: "seeds/a.md", isMarkdown: true)
    _ = try? ConfigurationReader.read(text, file: "warraq.yml")
    _ = Thesaurus.read(text, file: "seeds/thesaurus.yml")
    _ = try? StringsReader.sections(text, file: "templates/strings/ar.yml")
  }

  /// Two readers of Markdown agree: ours, which knows plain texts only, and libcmark.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    // A source has been decoded before it comes here.
    guard String(validating: bytes, as: UTF8.self) != nil, MarkdownLimit.excess(in: bytes) == nil
    else { return }
    let html = CommonMark.html(from: bytes)
    let parsed = CommonMark.parsed(bytes, Rendition()).html
    promise(html == parsed, "plain Markdown is what libcmark makes of it")
    let text = String(validating: html, as: UTF8.self) ?? ""
    promise(!text.isEmpty || html.isEmpty, "a page is UTF-8")
    for harm in ["<script", "<iframe", "\"javascript:", "\"vbscript:", "\"file:"] {
      promise(!text.contains(harm), "a page never has ‘\(harm)’")
    }
  }

  /// Three templates, parted by zero bytes.
  static let templates = FuzzTarget(name: "templates") { bytes in
    var texts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    while texts.count < 3 { texts.append("") }
    let sources = zip(["page", "p", "q.html"], texts).map { name, text in
      TemplateSource(name: name, file: "templates/\(name)", text: text)
    }
    for isStrict in [true, false] {
      let library = TemplateLibrary(sources, isStrict: isStrict)
      let shape = RecordShape([.init("a", "", .list(.text))])
      let found = library.diagnostics + library.check([("page", shape)])
      promise(found.allSatisfy { ($0.location?.line ?? 1) > 0 }, "a mistake has a line")
      let rendered = try? library.render("page", [["a": ["p", "q"], "b": .none]])
      promise(rendered == nil || library.diagnostics.isEmpty, "mistakes are never rendered")
    }
  }
}
