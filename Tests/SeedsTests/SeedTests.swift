import ArabicText
import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing

struct SeedTests {
  private static func read(
    _ files: [String: String], _ path: String = "seeds/x.txt"
  ) throws -> Diagnosed<Seed> {
    let folder = try TemporaryFolder(files)
    let file = try #require(SeedFolder.source(at: path, in: folder.path))
    return try Seed.read(file, in: folder.path)
  }

  private static func problem(_ bytes: [UInt8]?, _ path: String = "seeds/x.txt") throws -> String {
    let folder = try TemporaryFolder()
    if let bytes { try folder.write(bytes, to: path) }
    let file = SeedFile(
      id: "x", path: path, originalPath: nil, sidecarPath: nil,
      format: path.hasSuffix("md") ? .markdown : .text)
    let error = #expect(throws: DiagnosedError.self) { try Seed.read(file, in: folder.path) }
    return error?.diagnostics.map(\.description).joined(separator: "\n") ?? "no error"
  }

  @Test func `reads a text with its sidecar`() throws {
    let read = try Self.read(["seeds/x.txt": "سطر\nآخر", "seeds/x.yml": "title: عنوان"])
    #expect(read.value.text == "سطر\nآخر")
    #expect(read.value.lineOffset == 0)
    #expect(read.value.sidecar.texts[.title]?.value == "عنوان")
    #expect(read.value.sidecar.texts[.title]?.location.description == "seeds/x.yml:1:8")
    #expect(read.value.frontMatter == Fields())
  }

  @Test func `of Markdown the text begins under the front matter`() throws {
    let markdown = "---\ntitle: a\nx: b\n---\n\nنص\n"
    let read = try Self.read(["seeds/x.md": markdown], "seeds/x.md")
    #expect(read.value.text == "\nنص\n")
    #expect(read.value.lineOffset == 4)
    #expect(read.value.frontMatter.texts[.title]?.location.description == "seeds/x.md:2:8")
    #expect(read.diagnostics.map { $0.location?.description } == ["seeds/x.md:3:1"])
    #expect(read.value.original.path == "seeds/x.md")
  }

  @Test func `the text beside Markdown is its original`() throws {
    let read = try Self.read(["seeds/x.md": "نص جديد", "seeds/x.txt": "abc"], "seeds/x.md")
    #expect(read.value.text == "نص جديد")
    #expect(read.value.original.path == "seeds/x.txt")
    #expect(read.value.original.size == 3)
    #expect(
      read.value.original.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(read.value.originalBytes == Array("abc".utf8))
  }

  @Test func `mistakes in the sidecar leave the article intact`() throws {
    let read = try Self.read(["seeds/x.txt": "نص", "seeds/x.yml": "date: 2024-02-30\ntitel: a"])
    #expect(read.value.text == "نص")
    #expect(read.value.sidecar == Fields())
    #expect(
      read.diagnostics.map(\.severity) == [.error, .warning], "\(read.diagnostics)")
  }

  @Test(arguments: ["", "\n", " \t\r\n\n"])
  func `an empty file is refused by name`(_ text: String) throws {
    #expect(
      try Self.problem(Array(text.utf8))
        == "seeds/x.txt: error: this file is empty; fill it or remove it [empty]")
  }

  @Test func `a file that is not UTF-8 is refused with the place`() throws {
    let problem = try Self.problem(Array("سطر\n".utf8) + [0x61, 0xFF])
    #expect(problem.hasPrefix("seeds/x.txt:2:2: error: "), "\(problem)")
  }

  @Test func `a file that is gone is refused with the reason`() throws {
    let problem = try Self.problem(nil)
    #expect(problem.hasPrefix("seeds/x.txt: error: cannot read"), "\(problem)")
    #expect(problem.contains("No such file or directory"), "\(problem)")
  }

  @Test func `front matter without an end is refused`() throws {
    #expect(
      try Self.problem(Array("---\ntitle: a\n".utf8), "seeds/x.md")
        == "seeds/x.md:1: error: the front matter has no end; close it with the same line that opens "
        + "it [front-matter]")
  }

  @Test func `places in front matter are those of the file, whatever was cleaned`() throws {
    let read = try Self.read(
      [
        "seeds/x.md":
          "---\r\ntitle: \u{200F}\u{202B}a\u{202C}\r\n\u{200F}dat: \u{200F}b\r\n---\r\nنص"
      ],
      "seeds/x.md")
    #expect(read.value.frontMatter.texts[.title]?.value == "a")
    #expect(read.value.frontMatter.texts[.title]?.location.description == "seeds/x.md:2:10")
    #expect(read.diagnostics.map { $0.location?.description } == ["seeds/x.md:3:2"])
  }

  @Test func `an article is read in the charset that it is in, its original told as it was`() throws
  {
    // «العرب والعالم» in windows-1256.
    let bytes: [UInt8] = [
      0xC7, 0xE1, 0xDA, 0xD1, 0xC8, 0x20, 0xE6, 0xC7, 0xE1, 0xDA, 0xC7, 0xE1, 0xE3, 0x0D, 0x0A,
    ]
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "seeds/x.txt")
    let file = try #require(SeedFolder.source(at: "seeds/x.txt", in: folder.path))
    let read = try Seed.read(file, in: folder.path)
    #expect(read.value.text == "العرب والعالم\n")
    #expect(read.value.original.encoding == "windows-1256")
    #expect(read.value.original.size == bytes.count)
    #expect(read.value.originalBytes == bytes)
    #expect(read.value.cleaning.changes == [.newline: 1])
    #expect(read.diagnostics.isEmpty)
    // The twin in Markdown tells the charset and the cleaning of its original.
    try folder.write(Data("نص".utf8), to: "seeds/x.md")
    let twin = try #require(SeedFolder.source(at: "seeds/x.md", in: folder.path))
    let converted = try Seed.read(twin, in: folder.path).value
    #expect(converted.original.encoding == "windows-1256")
    #expect(converted.cleaning.changes == [.newline: 1])
  }
}
