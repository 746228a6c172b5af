import ArgumentParser
import WarraqKit

struct NewSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Makes the folder of a new site, which can be built at once.",
    discussion: """
      The folder gets warraq.yml with every key as a comment, an example of a source with the editor's \
      corrections, a thesaurus, a .gitignore, headers for hosts, and a workflow that publishes the site on \
      GitHub Pages. It must be empty or missing; only .git may be in it.

      Example:
        warraq new site archive
        warraq build --site archive
      """)

  @Argument(help: ArgumentHelp("The folder of the site.", valueName: "dir"), completion: .directory)
  var folder: String

  func run() throws {
    let files = NewSite.make(in: folder)
    try files.finish()
    Terminal.message(
      "The site is ready: put your sources into \(folder)/seeds, and build it with "
        + "‘warraq build --site \(folder)’.")
  }
}
