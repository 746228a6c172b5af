import Foundation
import TestSupport

/// Builds sites of generated articles with the program beside this one: anew, with nothing changed,
/// with one article edited, with one template edited, with bare templates; and copies what was built,
/// for comparison.
struct SiteBenchmark {
  private let program: String
  private let folder: TemporaryFolder
  private let count: Int
  private let format: ArticleGenerator.Format
  private let names: [String]

  /// Writes the sources of a site.
  init(_ format: ArticleGenerator.Format, count: Int) throws {
    program =
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "warraq").path
    folder = try TemporaryFolder([
      "warraq.yml": "title: أرشيف\nbaseURL: https://example.org/\n", "seeds/.keep": "",
    ])
    try folder.copy("templates")
    self.count = count
    self.format = format
    names = try ArticleGenerator(format).write(count, to: "\(folder.path)/seeds")
  }

  /// Prints a row for each way of building.
  func run() throws {
    // Older than any clock's tick, as sources are.
    Thread.sleep(forTimeInterval: 2.5)
    row("fresh", try build())
    row("nothing changed", try build())
    try append("\nفقرة جديدة.\n", to: "seeds/\(names[count / 2])")
    row("one article edited", try build())
    try append("<!-- -->\n", to: "templates/article.html")
    row("a template edited", try build())
    row("`cp -r`", try copy())
    try takeBareTemplates()
    row("fresh, bare pages", try build("--clean"))
    row("`cp -r` of them", try copy())
  }
}

extension SiteBenchmark {
  private func build(_ options: String...) throws -> MeasuredRun {
    try MeasuredRun(program, ["build", "--site", folder.path] + options)
  }

  private func copy() throws -> MeasuredRun {
    let copy = folder.path + "/copy"
    try? FileManager.default.removeItem(atPath: copy)
    return try MeasuredRun("/bin/cp", ["-r", folder.path + "/public", copy])
  }

  /// Puts templates in the place of the package's own that make what the sample site of another
  /// generator is: pages, and neither Markdown nor originals beside them.
  private func takeBareTemplates() throws {
    let files = FileManager.default
    for name in ["public", "templates"] { try files.removeItem(atPath: "\(folder.path)/\(name)") }
    try files.copyItem(
      atPath: "\(Repository.root)/Tests/Benchmarks/BareTemplates",
      toPath: "\(folder.path)/templates")
    try folder.copy("templates/strings")
  }

  private func append(_ text: String, to name: String) throws {
    try folder.write(Data(((folder.text(name) ?? "") + text).utf8), to: name)
  }

  private func row(_ name: String, _ run: MeasuredRun) {
    let figures = [run.wall, run.processor].map { String(format: "%.2f", $0) }
    print(
      "| \(format.rawValue) | \(count) | \(name) | \(figures[0]) | \(figures[1]) | "
        + "\(run.peakMemory / 1_000_000) |")
  }
}
