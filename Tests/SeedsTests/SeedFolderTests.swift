import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing

struct SeedFolderTests {
  private static func folder(_ names: String...) throws -> TemporaryFolder {
    try TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ("seeds/\($0)", "نص") }))
  }

  @Test func `pairs each source with what stands beside it`() throws {
    let folder = try Self.folder(
      "a.txt", "b.txt", "b.yml", "c.md", "c.txt", "c.yml", "2015/d.md", "2015/d.yml",
      "thesaurus.yml", ".hidden.txt", ".git/x.txt")
    let sources = try SeedFolder.sources(in: folder.path)
    #expect(
      sources.value == [
        SeedFile(
          id: "2015/d", path: "seeds/2015/d.md", originalPath: nil,
          sidecarPath: "seeds/2015/d.yml", format: .markdown),
        SeedFile(
          id: "a", path: "seeds/a.txt", originalPath: nil, sidecarPath: nil, format: .text),
        SeedFile(
          id: "b", path: "seeds/b.txt", originalPath: nil, sidecarPath: "seeds/b.yml",
          format: .text),
        SeedFile(
          id: "c", path: "seeds/c.md", originalPath: "seeds/c.txt", sidecarPath: "seeds/c.yml",
          format: .markdown),
      ])
    #expect(sources.diagnostics.isEmpty, "\(sources.diagnostics)")
  }

  @Test func `a sidecar without a source is reported with the nearest source`() throws {
    let folder = try Self.folder("visit.txt", "vist.yml")
    let remarks = try SeedFolder.sources(in: folder.path).diagnostics
    #expect(
      remarks.map(\.description) == [
        "seeds/vist.yml: warning: this sidecar has no source: there is no "
          + "seeds/vist.txt, seeds/vist.md or seeds/vist.html; did you mean ‘seeds/visit’? [orphan-sidecar]"
      ])
  }

  @Test func `nothing in the folder is passed over in silence`() throws {
    let folder = try Self.folder("a.txt", "b.pdf", "noextension", "c.TXT.bak")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/seeds/link.txt", withDestinationPath: "/etc/hostname")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/seeds/loop", withDestinationPath: ".")
    let sources = try SeedFolder.sources(in: folder.path)
    #expect(sources.value.map(\.id) == ["a"])
    #expect(
      sources.diagnostics.map { $0.location?.file } == [
        "seeds/b.pdf", "seeds/c.TXT.bak", "seeds/link.txt", "seeds/loop", "seeds/noextension",
      ])
    #expect(sources.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `a saved page is a source, and what a browser saved with it is none`() throws {
    let folder = try Self.folder(
      "a.html", "a.yml", "a_files/x.js", "a_files/y.html", "b.htm", "b.files/x.txt", "c.md",
      "c.html", "d.html", "d.txt", "e_files/e.txt")
    let sources = try SeedFolder.sources(in: folder.path)
    #expect(
      sources.value == [
        SeedFile(
          id: "a", path: "seeds/a.html", originalPath: nil, sidecarPath: "seeds/a.yml",
          format: .html),
        SeedFile(id: "b", path: "seeds/b.htm", originalPath: nil, sidecarPath: nil, format: .html),
        SeedFile(
          id: "c", path: "seeds/c.md", originalPath: "seeds/c.html", sidecarPath: nil,
          format: .markdown),
        SeedFile(id: "d", path: "seeds/d.html", originalPath: nil, sidecarPath: nil, format: .html),
        SeedFile(
          id: "e_files/e", path: "seeds/e_files/e.txt", originalPath: nil, sidecarPath: nil,
          format: .text),
      ])
    #expect(
      sources.diagnostics.map { "\($0.location?.file ?? "") \($0.severity) \($0.identifier)" } == [
        "seeds/a_files note page-files", "seeds/b.files note page-files",
        "seeds/d.txt warning unknown-source",
      ])
    #expect(SeedFolder.source(at: "seeds/d.txt", in: folder.path)?.format == .text)
    #expect(SeedFolder.source(at: "seeds/c.html", in: folder.path)?.format == .html)
  }

  @Test func `many sidecars without a source are reported at once`() throws {
    let folder = try Self.folder(
      "article.txt", "artikle.yml", "articel.yml")
    for number in 0..<20_000 { try folder.write([], to: "seeds/orphan\(number).yml") }
    var diagnostics: [Diagnostic] = []
    let elapsed = try ContinuousClock().measure {
      diagnostics = try SeedFolder.sources(in: folder.path).diagnostics
    }
    #expect(elapsed < .seconds(10))
    #expect(diagnostics.count == 20_002)
    #expect(diagnostics.count { $0.message.hasSuffix("did you mean ‘seeds/article’?") } == 2)
  }

  @Test func `two names that are canonically equal are two sources`() throws {
    let folder = try Self.folder("\u{622}.txt", "a.txt")
    try folder.write([0x61], to: "seeds/\u{627}\u{653}.txt")
    let sources = try SeedFolder.sources(in: folder.path).value
    #expect(
      sources.map { Array($0.id.utf8) } == [
        Array("a".utf8), Array("\u{622}".utf8), Array("\u{627}\u{653}".utf8),
      ])
    for source in sources {
      #expect(try !Seed.read(source, in: folder.path).value.text.isEmpty)
    }
  }

  @Test func `finds the one source at a path`() throws {
    let folder = try Self.folder("c.md", "c.txt", "c.yml")
    #expect(
      SeedFolder.source(at: "seeds/c.md", in: folder.path)
        == SeedFile(
          id: "c", path: "seeds/c.md", originalPath: "seeds/c.txt", sidecarPath: "seeds/c.yml",
          format: .markdown))
    // Who names the text wants to see how it is read, not the Markdown that was made of it.
    #expect(
      SeedFolder.source(at: "seeds/c.txt", in: folder.path)
        == SeedFile(
          id: "c", path: "seeds/c.txt", originalPath: nil, sidecarPath: "seeds/c.yml",
          format: .text))
    #expect(SeedFolder.source(at: "seeds/c.yml", in: folder.path) == nil)
    #expect(SeedFolder.source(at: "seeds/c", in: folder.path) == nil)
  }

  @Test func `extensions that mean the same are read, in any case`() throws {
    let folder = try Self.folder(
      "a.TXT", "b.text", "c.MD", "d.markdown", "e.mdown", "f.HTM", "g.xhtml", "h.md", "h.meta")
    let sources = try SeedFolder.sources(in: folder.path)
    #expect(
      sources.value.map { "\($0.id) \($0.format)" } == [
        "a text", "b text", "c markdown", "d markdown", "e markdown", "f html", "g html",
        "h markdown",
      ])
    #expect(sources.value.last?.sidecarPath == "seeds/h.meta")
    #expect(sources.diagnostics.isEmpty, "\(sources.diagnostics)")
    for source in sources.value {
      #expect(SeedFolder.source(at: source.path, in: folder.path) == source)
    }
  }

  @Test(arguments: [".yml", ".md"])
  func `a name in another form of Unicode belongs to its source`(_ ending: String) throws {
    let (composed, parts) = ("\u{622}ب", "\u{627}\u{653}ب")
    for (text, other) in [(composed, parts), (parts, composed)] {
      let folder = try Self.folder("\(text).txt", "\(other)\(ending)")
      let sources = try SeedFolder.sources(in: folder.path)
      #expect(sources.value.count == 1 && sources.diagnostics.isEmpty, "\(sources)")
      #expect(sources.value.first?.paths.count == 2)
      #expect(sources.value.first?.sidecarDefect == nil)
    }
  }
}
