import Disk
import Foundation
import Output
import TestSupport
import Testing

/// Nothing outside of the output is touched, and nothing that is not complete is published, whatever stands in
/// the way.
struct BorderTests {
  /// A site of one small article.
  private static func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try addSite("", to: folder)
    for (name, text) in files { try folder.write(Data(text.utf8), to: name) }
    return folder
  }

  private static func addSite(_ prefix: String, to folder: TemporaryFolder, articles: Int = 1)
    throws
  {
    try folder.write(Data("title: أرشيف \(prefix)\n".utf8), to: "\(prefix)warraq.yml")
    for number in 1...articles {
      try folder.write(
        Data("عنوان المقال \(number)\n\nفقرة قصيرة \(prefix).\n".utf8),
        to: "\(prefix)seeds/\(number).txt")
    }
  }

  @Test(arguments: [
    ".warraq", ".warraq/lock", ".warraq/state", ".warraq/state.new", ".warraq/texts",
    ".warraq/schema",
  ])
  func `a link in the place of what a build keeps is not followed`(_ name: String) throws {
    let folder = try Self.site(["mine/lock": "mine", "mine/state": "mine", "mine/texts": "mine"])
    let mine = folder.tree("mine")
    if name == ".warraq" {
      try folder.link(name, to: "mine")
    } else {
      try Disk.makeFolder("\(folder.path)/.warraq")
      try folder.link(name, to: "../mine/lock")
    }
    for _ in 0..<2 {
      let result = try Program.run(["build"], in: folder)
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.messages.contains("[not-kept]") == (name == ".warraq"), "\(result.messages)")
    }
    #expect(folder.tree("mine") == mine)
    #expect(folder.text("public/index.html") != nil)
  }

  @Test(arguments: [[:], [".warraq": ""]])
  func `an output that another build writes to ends with status 4`(_ files: [String: String]) throws
  {
    let folder = try Self.site(files)
    let output = try OutputFolder("\(folder.path)/public", site: "none", sources: [], home: nil)
    let workspace = try Workspace(for: output)
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 4, "\(result.messages)")
    #expect(
      result.messages.contains("another build (process \(getpid())) is writing to ‘public’"),
      "\(result.messages)")
    workspace.leave()
    #expect(try Program.run(["build"], in: folder).status == 0)
  }

  @Test func `two sites that are built into one output leave one of them whole`() throws {
    let folder = try TemporaryFolder()
    for prefix in ["a/", "b/"] { try Self.addSite(prefix, to: folder, articles: 40) }
    var wholes: [[String: Data]] = []
    for site in ["a", "b"] {
      #expect(
        try Program.run(["build", "--site", site, "--output", "whole-\(site)"], in: folder).status
          == 0)
      wholes.append(folder.tree("whole-\(site)"))
    }
    for _ in 0..<6 {
      let statuses = try Program.race(
        ["a", "b"].map { ["build", "--clean", "--site", $0, "--output", "public"] }, in: folder)
      #expect(statuses.contains(0) && statuses.allSatisfy { $0 == 0 || $0 == 4 }, "\(statuses)")
      #expect(wholes.contains(folder.tree("public")))
    }
  }

  @Test(.enabled(if: Preload.isPossible, "there is no C compiler"))
  func `a folder that can be listed only in part publishes nothing`() throws {
    let folder = try Self.site([
      "seeds/2.txt": "مقال ثان\n\nنص.\n", "seeds/3.txt": "مقال ثالث\n\nنص.\n",
    ])
    #expect(try Program.run(["build"], in: folder).status == 0)
    let old = folder.tree("public")
    let library = try Preload.make(Preload.endingLists, in: folder)
    let result = try Program.run(
      ["build", "--clean"], in: folder,
      environment: ["LD_PRELOAD": library, "BROKEN_FOLDER": "/seeds"])
    #expect(result.status == 3, "\(result.messages)")
    #expect(
      result.messages.contains("cannot list ‘./seeds’: Input/output error"), "\(result.messages)")
    #expect(folder.tree("public") == old)
  }

  @Test(
    .enabled(if: Preload.isPossible, "there is no C compiler"),
    arguments: ["NO_EXCHANGE", "NO_RENAME"])
  func `a site that can only be replaced in part of a step, or file by file, is the same`(
    _ limit: String
  ) throws {
    let folder = try Self.site(["static/.well-known/a": "1", "static/x/gone.txt": "1"])
    #expect(try Program.run(["build"], in: folder).status == 0)
    let kept = try folder.modified("public/404.html")
    try folder.write([0x6D], to: "public/.git/mine")
    try folder.write([0x6D], to: "public/.well-known/mine")
    try FileManager.default.removeItem(atPath: "\(folder.path)/static")
    try folder.write(Data("مقال آخر\n\nنص.\n".utf8), to: "seeds/2.txt")
    let library = try Preload.make(Preload.limitedNames, in: folder)
    let result = try Program.run(
      ["build"], in: folder, environment: ["LD_PRELOAD": library, limit: "1"])
    #expect(result.status == 0, "\(result.messages)")
    #expect(try Program.run(["build", "--clean", "--output", "other"], in: folder).status == 0)
    var expected = folder.tree("other")
    for name in [".git/mine", ".well-known/mine"] { expected[name] = Data([0x6D]) }
    #expect(folder.tree("public") == expected)
    #expect(try folder.modified("public/404.html") == kept)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public/x"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.public.warraq"))
  }

  @Test(arguments: ["public/", "public/.", "./public//", "x/../public", "."])
  func `an output is a folder, however its path is written`(_ path: String) throws {
    let folder = try TemporaryFolder()
    try Self.addSite("site/", to: folder)
    let (site, output) = (path == "." ? "../site" : "site", path)
    let place = path == "." ? "public" : ""
    try Disk.makeFolder("\(folder.path)/public")
    try Disk.makeFolder("\(folder.path)/x")
    for text in ["نص أول.\n", "نص ثان.\n"] {
      try folder.write(Data("عنوان\n\n\(text)".utf8), to: "site/seeds/a.txt")
      let result = try Program.run(
        ["build", "--site", site, "--output", output], in: folder, at: place)
      #expect(result.status == 0, "\(result.messages)")
      #expect(folder.text("public/index.html") != nil)
    }
    #expect(try Disk.entries(of: folder.path).map(\.name).filter { $0.hasPrefix(".") } == [])
    #expect(
      try Disk.entries(of: "\(folder.path)/public").map(\.name).filter { $0.hasPrefix(".") } == [
        ".warraq-site"
      ])
  }

  @Test func `a folder in which a shell stands stays the same folder`() throws {
    let folder = try Self.site(["out/.nojekyll": ""])
    let before = try OpenFolder("\(folder.path)/out")
    let result = try Program.run(["build", "--site", "..", "--output", "."], in: folder, at: "out")
    #expect(result.status == 0, "\(result.messages)")
    #expect(try before.isSame(as: OpenFolder("\(folder.path)/out")))
    #expect(folder.text("out/index.html") != nil && folder.text("out/.nojekyll") == "")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a disk"))
  func `a disk that is mounted at the output is filled`() throws {
    let folder = try Self.site()
    let disk = try SmallDisk(in: folder, kilobytes: 4_000)
    try folder.write([0x6D], to: "disk/.mine")
    try folder.write([0x6D], to: "disk/lost+found/a")
    for (number, text) in ["نص أول.\n", "نص ثان.\n"].enumerated() {
      try folder.write(Data("عنوان\n\n\(text)".utf8), to: "seeds/1.txt")
      let before = try? folder.modified("disk/404.html")
      let result = try Program.run(["build", "--output", "disk"], in: folder)
      #expect(result.status == 0, "\(result.messages)")
      #expect(try Program.run(["build", "--clean", "--output", "other"], in: folder).status == 0)
      var expected = folder.tree("other")
      for name in [".mine", "lost+found/a"] { expected[name] = Data([0x6D]) }
      #expect(folder.tree("disk") == expected)
      if number == 1 { #expect(try folder.modified("disk/404.html") == before) }
    }
    withExtendedLifetime(disk) {}
  }

  @Test func `an old site that cannot be removed is a warning, and goes when it can`() throws {
    let folder = try Self.site()
    #expect(try Program.run(["build"], in: folder).status == 0)
    // A name that is no text, and folders that no one may write to, are no hindrance.
    let name = Array("\(folder.path)/public/".utf8CString.dropLast()) + [-1, 0]
    #expect(mkdir(name, 0o555) == 0)
    chmod("\(folder.path)/public/articles", 0o555)
    try folder.write(Data("آخر\n\nنص.\n".utf8), to: "seeds/2.txt")
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 0 && !result.messages.contains("warning"), "\(result.messages)")
    #expect(try Disk.entries(of: folder.path).map(\.name).filter { $0.hasPrefix(".public") } == [])
  }

  @Test(.enabled(if: Preload.isPossible, "there is no C compiler"))
  func `what is left of an old site is named and is in no one's way`() throws {
    let folder = try Self.site()
    #expect(try Program.run(["build"], in: folder).status == 0)
    let library = try Preload.make(Preload.lastingFile, in: folder)
    for number in 2...3 {
      try folder.write(Data("مقال \(number)\n\nنص.\n".utf8), to: "seeds/\(number).txt")
      let result = try Program.run(["build"], in: folder, environment: ["LD_PRELOAD": library])
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.messages.contains("[leftover]"), "\(result.messages)")
      #expect(result.messages.contains("feed.xml’: Operation not permitted"), "\(result.messages)")
    }
    #expect(folder.text("public/index.html")?.contains("مقال 3") == true)
    let last = try Program.run(["build", "--clean"], in: folder)
    #expect(last.status == 0 && !last.messages.contains("leftover"), "\(last.messages)")
    #expect(try Disk.entries(of: folder.path).map(\.name).filter { $0.hasPrefix(".public") } == [])
  }

  @Test(arguments: [".git/x", ".well-known/a/b"])
  func `no page takes the place of what is the user's`(_ path: String) throws {
    let folder = try Self.site([
      "seeds/1.yml": "aliases: [/\(path)/]\n", "public/.warraq-site": "Warraq archive site\n",
      "public/.git/HEAD": "mine",
    ])
    let result = try Program.run(["build"], in: folder)
    #expect(result.status < 2, "\(result.messages)")
    #expect(folder.text("public/.git/HEAD") == "mine")
    #expect(folder.text("public/\(path)/index.html") == nil)
  }

  /// What a shell does so that a user with few rights runs the program, who may have so many threads.
  private static func asSomeone(threads: Int) -> String {
    "chown -R 54321 .warraq; chown 54321 . public; "
      + "exec setpriv --reuid=54321 --regid=54321 --clear-groups prlimit --nproc=\(threads) \"$0\" \"$@\""
  }

  @Test(
    .enabled(if: SmallDisk.isPossible, "only the superuser may become someone else"),
    arguments: [1, 2, 3])
  func `few threads are enough`(_ count: Int) throws {
    let folder = try Self.site()
    let result = try Program.run(
      ["build", "--jobs", "8"], in: folder, before: Self.asSomeone(threads: count))
    #expect(result.status == 0, "\(result.messages)")
    #expect(folder.text("public/index.html") != nil)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may become someone else"))
  func `a source that one user cannot read is there for the next`() throws {
    let folder = try Self.site(["seeds/2.txt": "سر\n\nنص.\n"])
    chmod("\(folder.path)/seeds/2.txt", 0o600)
    let first = try Program.run(["build"], in: folder, before: Self.asSomeone(threads: 9))
    #expect(first.status == 1 && first.messages.contains("Permission denied"), "\(first.messages)")
    #expect(folder.text("public/index.html")?.contains("سر") == false)
    let second = try Program.run(["build"], in: folder)
    #expect(second.status == 0, "\(second.messages)")
    #expect(folder.text("public/index.html")?.contains("سر") == true)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a disk"))
  func `a system that does not show its processes is enough`() throws {
    let folder = try Self.site()
    let hidden =
      "exec unshare -m sh -c 'mount -t tmpfs none /proc && exec \"$0\" \"$@\"' \"$0\" \"$@\""
    for _ in 0..<2 {
      let result = try Program.run(["build"], in: folder, before: hidden)
      #expect(result.status == 0, "\(result.messages)")
    }
  }

  @Test func `a build that may open few files works, or names the reason`() throws {
    let folder = try Self.site()
    let result = try Program.run(["build", "--jobs", "8"], in: folder, before: "ulimit -n 32")
    #expect(
      result.status == 0 || result.status == 3 && result.messages.contains("Too many open files"),
      "\(result.messages)")
  }
}
