import Foundation
import TestSupport
import Testing

/// A small site that is edited and edited back, and built after each edit.
struct EditedSite {
  /// What has changed since the build before.
  enum Change: String, CaseIterable, Sendable {
    /// A paragraph of an article, so that only its own folder is exchanged.
    case paragraph
    /// The title of the site, so that all pages are made anew.
    case title
    /// All of it: there is no site yet.
    case everything
  }

  /// The files of a site.
  typealias Tree = [String: Data]

  /// What may stand at `public` when a build has ended.
  struct Trees {
    /// The site before the edit, and after it.
    let old, new: Tree
    /// The site after the edit, without the article.
    let reduced: Tree
  }

  let folder: TemporaryFolder
  private let change: Change
  private static let command = ["build", "--jobs", "1"]

  init(_ change: Change) throws {
    self.change = change
    folder = try TemporaryFolder([
      "seeds/a.yml": "tags: [مصر]\n", "static/a.txt": "a", "public/.git/config": "mine",
      "public/.warraq-site": "Warraq archive site\n",
    ])
    try folder.copyFromPackage("Tests/Benchmarks/BareTemplates", to: "templates")
    try folder.copyFromPackage("templates/strings", to: "templates/strings")
    try Fault.prepare(in: folder)
  }

  /// Edits the site and builds it with a fault at one call, at a later one, and so on until there are no
  /// more calls; a build without a fault follows each and has to succeed.
  func forEachCall(
    _ fault: Fault, step: Int, expect: (_ run: Fault.Run, _ trees: Trees) -> Void
  ) throws {
    let sides = try [false, true].map { try (whole: whole(edited: $0), reduced: reduced()) }
    try build()
    let names = try names()
    for (round, number) in stride(from: 1, to: .max, by: step).enumerated() {
      let (old, new) = (sides[(round + 1) % 2], sides[round % 2])
      try edit(round % 2 == 1)
      let run = try fault.run(Self.command, in: folder, at: number)
      guard run.call != nil else { return #expect(number > 100, "the program makes many calls") }
      let trees = Trees(
        old: change == .everything ? [:] : old.whole, new: new.whole, reduced: new.reduced)
      expect(run, trees)
      let isDone = folder.tree("public") == new.whole
      try build()
      #expect(folder.tree("public") == new.whole, "the build after \(run.call ?? "")")
      // A build that has nothing to do removes nothing.
      #expect(try isDone || self.names() == names, "the build after \(run.call ?? "")")
    }
  }
}

extension EditedSite {
  /// The site that a build makes before or after the edit.
  private func whole(edited: Bool) throws -> Tree {
    try edit(edited)
    try build()
    return folder.tree("public")
  }

  /// The same without the article.
  private func reduced() throws -> Tree {
    let (source, aside) = ("\(folder.path)/seeds", "\(folder.path)/aside")
    try FileManager.default.moveItem(atPath: source, toPath: aside)
    try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: false)
    try build()
    let tree = folder.tree("public")
    try FileManager.default.removeItem(atPath: source)
    try FileManager.default.moveItem(atPath: aside, toPath: source)
    return tree
  }

  private func edit(_ edited: Bool) throws {
    let version = edited ? "ثانية" : "أولى"
    let (paragraph, title) = change == .title ? ("", version) : (version, "")
    try folder.write(
      Data("عنوان المقال\n\n21 يناير 2015\n\nفقرة تلخص الخبر كله.\n\nفقرة \(paragraph).\n".utf8),
      to: "seeds/a.txt")
    try folder.write(Data("title: أرشيف \(title)\n".utf8), to: "warraq.yml")
    guard change == .everything else { return }
    for name in ["public", ".warraq"] {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    }
  }

  private func build() throws {
    let result = try Program.run(Self.command, in: folder)
    #expect(result.status == 0, "\(result.messages)")
  }

  /// What stands in the folder of the site.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "fault" }
      .sorted()
  }
}
