import Articles
import Diagnostics
import Seeds
import Site
import TestSupport

/// How much of the boilerplate of an invented archive is found, with what the archive tells and without it.
///
/// The weights of that are not learned, so nothing has to be left out to measure them.
struct ArchiveEvaluation {
  private var (found, all): (Int, Int) = (0, 0)
  private var (lost, text): (Int, Int) = (0, 0)
  private var (headlines, pages): (Int, Int) = (0, 0)

  static func report(pages count: Int) {
    let pages = InventedArchive(pages: count).pages
    let seeds = pages.map { page in
      Seed(
        file: SeedFile(
          id: page.name, path: "seeds/\(page.name).txt", originalPath: nil, sidecarPath: nil,
          format: .text),
        text: page.text, originalBytes: [])
    }
    let archive = LineCounter.recurring(in: seeds.map { SourceLines($0) })
    print("| \(count) invented pages | boilerplate found | lines of text lost | headlines |")
    print("|---|---|---|---|")
    for (name, lines) in [("each page alone", RecurringLines.none), ("as an archive", archive)] {
      var evaluation = Self()
      for (page, seed) in zip(pages, seeds) {
        evaluation.add(page, Manuscript.reading(seed, in: lines).value)
      }
      print("| \(name) | \(evaluation.row) |")
    }
  }

  private mutating func add(_ page: InventedArchive.Page, _ manuscript: Manuscript) {
    pages += 1
    for line in manuscript.lines {
      switch page.lines[line.number - 1].part {
      case .site:
        all += 1
        if [.furniture, .section, .publisher].contains(line.label) { found += 1 }
      case .text:
        text += 1
        if !line.isText { lost += 1 }
      case .headline:
        if line.label == .title { headlines += 1 }
      case .other, nil: break
      }
    }
  }

  private var row: String {
    let share = Double(found * 1_000 / max(all, 1)) / 1_000
    return "\(found) of \(all) (\(share)) | \(lost) of \(text) | \(headlines) of \(pages)"
  }
}
