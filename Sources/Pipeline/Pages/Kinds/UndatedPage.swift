import Paths
import Site
import Templates

/// The articles of which not even the year is certain; it looks like the page of a year.
struct UndatedPage: TemplatePage {
  static let templateName = YearPage.templateName
  static let shape = YearPage.shape

  struct Inputs: Encodable {
    let articles: Selection<Entry>
  }

  static let path = SitePath.folder("timeline", "undated")

  static func pages(of site: Site) -> [UndatedPage] {
    site.timeline.undated.isEmpty ? [] : [UndatedPage()]
  }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(articles: archive.entries[archive.site.timeline.undated])
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    Frame.Head(
      title: context.pageTitle(context.strings(.undated)),
      summary: context.count(.articles, inputs.articles.count), address: context.address(of: path))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    [
      [
        "name": .text(context.strings(.undated)),
        "count": .text(context.count(.articles, inputs.articles.count)),
        "months": [YearPage.value(name: nil, inputs.articles, in: context)],
      ],
      NeighbourFields.record(earlier: nil, later: nil),
    ]
  }
}
