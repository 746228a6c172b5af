import ArgumentParser
import WarraqKit

struct NewArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Makes the file of a new article, seeds/YYYY-MM-DD-TITLE.md.",
    discussion: """
      The article has the title, today's date in the zone of the site, and `draft: true`, which keeps it \
      off the site until you remove that line. To archive a text or a page that you have saved, put the \
      file into seeds/ instead.

      Example:
        warraq new article "عنوان المقال" --site archive
      """)

  @Argument(help: "The title.")
  var title: String

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"), completion: .directory)
  var site = "."

  func run() throws {
    try NewArticle.write(title, site: site, now: Terminal.now()).finish()
  }
}
