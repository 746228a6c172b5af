import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// A build that takes over what it can makes the very site that a clean build makes.
struct IncrementalTests {
  /// The files of the site as a clean build makes them, elsewhere.
  private static func clean(_ folder: TemporaryFolder) async -> [String: Data] {
    _ = await folder.build {
      $0.clean = true
      $0.output = "\(folder.path)/clean"
    }
    return folder.tree("clean")
  }

  @Test func `the files beside an article come and go with the links to them`() async throws {
    let folder = try TemporaryFolder.site()
    let template = try Repository.text("templates/article.html")
    func beside() -> [String] {
      folder.tree("public").keys
        .filter { $0.hasPrefix("articles/") && !$0.hasSuffix("/index.html") }.sorted()
    }
    _ = await folder.build()
    let all = beside()
    #expect(all.count == 4)
    for text in ["<h1>{{title}}</h1>", "<a href=\"{{markdown}}\">{{title}}</a>", template] {
      try folder.write(Data(text.utf8), to: "templates/article.html")
      let report = await folder.build { $0.verify = true }
      #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
      let isWhole = text == template
      #expect(
        beside() == all.filter { isWhole || text.contains("markdown") && $0.hasSuffix("/index.md") }
      )
    }
  }

  @Test func `originals and Markdown go and come with the configuration, and the links to them`()
    async throws
  {
    // A place that is free only without them.
    let taken = "articles/عنوان-المقال-الأول/index.md"
    let folder = try TemporaryFolder.site(["static/\(taken)": "mine"])
    let configuration = try #require(folder.text("warraq.yml"))
    for isPublished in [true, false, true] {
      try folder.write(
        Data("\(configuration)originals: \(isPublished)\n".utf8), to: "warraq.yml")
      let report = await folder.build { $0.verify = true }
      let problems = report.diagnostics.map(\.identifier)
      #expect(problems.contains("same-address") == isPublished, "\(report.remarks)")
      let site = folder.tree("public")
      #expect((site[taken] == Data("mine".utf8)) == !isPublished)
      let beside = site.keys.filter {
        $0.hasPrefix("articles/") && !$0.hasSuffix("/index.html") && $0 != taken
      }
      #expect(beside.count == (isPublished ? 3 : 0), "\(beside)")
      for (path, page) in folder.pages where path.hasPrefix("articles/") {
        #expect(page.contains("type=\"text/markdown\"") == isPublished, "\(path)")
        #expect(!page.contains("href=\"\""), "\(path)")
        let links = page.matches(of: #/href="\.\.\/\.\.\/([^"#]+)"/#).map { String($0.output.1) }
        #expect(links.contains { $0.hasSuffix(".txt") } == isPublished, "\(path)")
        for link in links {
          let file = link.hasSuffix("/") ? "\(link)index.html" : link
          #expect(site[file.removingPercentEncoding ?? file] != nil, "\(path): \(link)")
        }
      }
    }
  }

  @Test(arguments: 1...(TestLength.isLong ? 100 : 10) as ClosedRange<UInt64>)
  func `random edits give what a clean build gives`(_ seed: UInt64) async throws {
    let folder = try TemporaryFolder.site()
    var edits = RandomEdits(folder, seed: seed)
    // So many that each edit can bring a line from one level to another.
    for page in 0..<seed % 4 * 3 { _ = try edits.writePage("seeds/page\(page).txt") }
    _ = await folder.build()
    var history: [String] = []
    for _ in 0..<8 {
      for _ in 0..<edits.next(upTo: 3) + 1 { history.append(try edits.make()) }
      let report = await folder.build()
      let (built, clean) = (
        folder.tree("public"), await Self.clean(folder).merging(edits.own) { $1 }
      )
      let differing = Set(built.keys).union(clean.keys).filter { built[$0] != clean[$0] }
      #expect(differing.sorted() == [], "after \(history.joined(separator: ", "))")
      #expect(report.outcome == .published, "\(report.remarks)")
    }
  }

  @Test func `a source is read again when others show that its lines recur`() async throws {
    let label = "سنابل الورق في ساحة الجسر"
    func page(_ number: Int) -> String {
      var words = SplitMix64(seed: UInt64(number))
      let sentences = (0..<4).map { _ in
        "قال المتحدث إن \((0..<20).map { _ in Self.words.randomElement(using: &words) ?? "" }.joined(separator: " "))."
      }
      return "\(label)\n\nعنوان الخبر رقم \(number)\n\n" + sentences.joined(separator: "\n\n")
        + "\n"
    }
    let folder = try TemporaryFolder.site(["seeds/n0.txt": page(0)])
    try folder.age()
    _ = await folder.build()
    func isShown() throws -> Bool {
      let site = folder.tree("public")
      let original = try #require(site.keys.first { $0.hasSuffix("/n0.txt") })
      let page = try #require(site[original.replacing("n0.txt", with: "index.md")])
      return String(decoding: page, as: UTF8.self).contains(label)
    }
    #expect(try isShown())
    for number in 1...11 { try folder.write(Data(page(number).utf8), to: "seeds/n\(number).txt") }
    try folder.age()
    _ = await folder.build()
    #expect(try !isShown())
    #expect(folder.tree("public") == (await Self.clean(folder)))
    for number in 1...11 {
      try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/n\(number).txt")
    }
    _ = await folder.build()
    #expect(try isShown())
    #expect(folder.tree("public") == (await Self.clean(folder)))
  }

  private static let words = [
    "القطار", "المدينة", "الطريق", "المجلس", "السوق", "الميناء", "الحقل", "المدرسة", "الجسر",
    "النهر",
    "الصيف", "الشتاء", "القمح", "الزيت", "البيت", "الساحة", "المتحف", "الرحلة", "العمل", "الحديقة",
    "المصنع", "البحر", "الجبل", "القرية", "الكتاب", "الصحيفة", "المكتب", "اللجنة", "الوزير",
    "الخطة",
  ]

  @Test func `a build without changes makes nothing and repeats the diagnostics`() async throws {
    let folder = try TemporaryFolder.site(["seeds/c.txt": "", "seeds/d.yml": "date: 2020"])
    try folder.age()
    let first = await folder.build()
    let second = await folder.build()
    #expect(second.files.made == 0 && second.files.removed == 0)
    #expect(second.files.unchanged == first.files.made)
    #expect(second.remarks == first.remarks && !first.remarks.isEmpty)
    #expect(second.counts == first.counts)
    let strict = await folder.build { $0.strict = true }
    #expect(strict.outcome == .rejected)
  }

  @Test func `one article edited makes its own pages and leaves the others' times`() async throws {
    let sources = (1...9).map { number in
      ("seeds/n\(number).txt", "العنوان \(number)\n\n\(number) مارس 201\(number)\n\nنص الخبر.\n")
    }
    let folder = try TemporaryFolder.site(
      Dictionary(uniqueKeysWithValues: sources.map { ($0, String?.some($1)) }))
    try folder.age()
    _ = await folder.build()
    let page = "public/articles/العنوان-1/index.html"
    let before = try folder.modified(page)
    try folder.write(Data("العنوان 9\n\n9 مارس 2019\n\nنص آخر.\n".utf8), to: "seeds/n9.txt")
    let report = await folder.build()
    #expect(report.files.made > 0 && report.files.unchanged > report.files.made)
    #expect(try folder.modified(page) == before)
    #expect(folder.tree("public") == (await Self.clean(folder)))
  }

  @Test func `what only one article shows changes nothing outside of its folder`() async throws {
    let text =
      "البلدية تغلق الجسر القديم\n\n9 مارس 2019\n\n"
      + "قالت البلدية أمس إنها ستغلق الجسر القديم أمام السيارات أسبوعا كاملا.\n\n"
    let folder = try TemporaryFolder.site(["seeds/n.txt": text + "فقرة ثانية.\n"])
    try folder.age()
    _ = await folder.build()
    let before = try ["public", "public/tags", "public/timeline"].map(folder.modified)
    try folder.write(Data((text + "فقرة أخرى.\n").utf8), to: "seeds/n.txt")
    let report = await folder.build()
    #expect(report.files.made == 3, "the page, its Markdown and its original")
    #expect(try ["public", "public/tags", "public/timeline"].map(folder.modified) == before)
    #expect(folder.tree("public") == (await Self.clean(folder)))
    #expect(await folder.build().files.made == 0)
  }

  @Test(arguments: [
    "other bytes of the same size and time", "two names exchanged", "a dot file removed",
    "a folder emptied", "a dot folder emptied", "a mode changed",
  ])
  func `a change that size and time do not show is seen`(_ deed: String) async throws {
    let (first, second) = ("عنوان أول\n\nنص.\n", "عنوان ثان\n\nنص.\n")
    let folder = try TemporaryFolder.site([
      "seeds/n1.txt": first, "seeds/n2.txt": second, "static/.x": "a", "static/.y/z": "a",
      "static/deep/er/a": "a", "static/b": "a",
    ])
    try folder.age()
    _ = await folder.build()
    func path(_ name: String) -> String { "\(folder.path)/\(name)" }
    switch deed {
    case "other bytes of the same size and time":
      try folder.write(Data(second.utf8), to: "seeds/n1.txt")
      try folder.setModified("seeds/n1.txt", Date(timeIntervalSince1970: 1_600_000_000))
    case "two names exchanged":
      for (from, to) in [("n1.txt", "old"), ("n2.txt", "n1.txt"), ("old", "n2.txt")] {
        #expect(rename(path("seeds/\(from)"), path("seeds/\(to)")) == 0)
      }
    case "a dot file removed": try FileManager.default.removeItem(atPath: path("static/.x"))
    case "a folder emptied": try FileManager.default.removeItem(atPath: path("static/deep/er/a"))
    case "a dot folder emptied": try FileManager.default.removeItem(atPath: path("static/.y/z"))
    default: chmod(path("static/b"), 0o600)
    }
    _ = await folder.build()
    let clean = await Self.clean(folder)
    #expect(folder.tree("public") == clean)
    #expect(try folder.names("public") == folder.names("clean"))
  }

  @Test(arguments: [
    "another file in the site", "a file of the site changed", "a file of the site gone",
    "the marker gone",
  ])
  func `what others do to the site is undone`(_ deed: String) async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    _ = await folder.build()
    let before = folder.tree("public")
    switch deed {
    case "another file in the site": try folder.write([0x61], to: "public/articles/x.html")
    case "a file of the site changed": try folder.write([0x61], to: "public/index.html")
    case "the marker gone":
      try FileManager.default.removeItem(atPath: "\(folder.path)/public/.warraq-site")
    default: try FileManager.default.removeItem(atPath: "\(folder.path)/public/feed.xml")
    }
    _ = await folder.build()
    #expect(folder.tree("public") == before)
  }

  /// Ways in which a file comes to harm; a place is a part of a thousand.
  enum Damage: Sendable {
    case cutShort(Int)
    case oneByte(Int)
    case foreign

    func done(to bytes: Data) -> Data {
      switch self {
      case .cutShort(let place): return bytes.prefix(bytes.count * place / 1000)
      case .foreign: return Data("state".utf8)
      case .oneByte(let place):
        var bytes = bytes
        bytes[min(bytes.count * place / 1000, bytes.count - 1)] ^= 0x55
        return bytes
      }
    }
  }

  @Test(
    arguments: [Damage.foreign, .cutShort(0), .cutShort(500), .cutShort(999)]
      + [0, 100, 500, 900, 990, 1000].map(Damage.oneByte))
  func `a damaged state is no state`(_ damage: Damage) async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    _ = await folder.build()
    let before = folder.tree("public")
    let state = ".warraq/state"
    try folder.write(
      damage.done(to: Data(contentsOf: URL(filePath: "\(folder.path)/\(state)"))), to: state)
    // A source that has changed, so that the sources of the state are needed too.
    try folder.write(Data("date: 2020-02-03\ntags: [روسيا]\n\n".utf8), to: "seeds/b.yml")
    try folder.age()
    let report = await folder.build { $0.now += 1 }
    #expect(report.outcome == .published)
    #expect(folder.tree("public") == before)
    #expect(report.files.unchanged == before.count)
    let again = await folder.build { $0.now += 1 }
    #expect(!again.phases.contains { $0.name == "write" }, "the state is whole again")
  }

  @Test func `another program uses no state of this one`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    let first = await folder.build { $0.program = "1" }
    let second = await folder.build { $0.program = "2" }
    #expect(second.files.unchanged == first.files.made)
    #expect(second.phases.contains { $0.name == "write" })
    let third = await folder.build { $0.program = "2" }
    #expect(!third.phases.contains { $0.name == "write" })
  }

  @Test func `an article appears when its time has come, though no file has changed`() async throws
  {
    let folder = try TemporaryFolder.site([
      "seeds/b.yml": "date: 2020-02-03\npublish_at: 2027-01-01T00:00:00Z\n"
    ])
    try folder.age()
    #expect(await folder.build().counts.published == 1)
    #expect(await folder.build().counts.published == 1)
    #expect(await folder.build { $0.now += 86_400 * 60 }.counts.published == 2)
  }

  @Test func `verifying compares with a clean build and leaves no trace`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    _ = await folder.build()
    try folder.write(Array("mine".utf8), to: "public/.nojekyll")
    let before = folder.tree("public")
    let report = await folder.build { $0.verify = true }
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.tree("public") == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.contains("verify") })
  }
}

extension TemporaryFolder {
  /// The paths of all files and folders below a folder.
  func names(_ name: String) throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)"))
  }

  /// Lets all files of the site be older than any clock's tick, so that their signatures are trusted.
  func age() throws {
    defer { usleep(60_000) }
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      try setModified(name, Date(timeIntervalSince1970: 1_600_000_000))
    }
  }

  func setModified(_ name: String, _ date: Date) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: "\(path)/\(name)")
  }
}
