import ArgumentParser
import JSON
import WarraqKit

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a kind of file, by which editors complete and check it.",
    discussion: """
      config is warraq.yml, article is front matter and the sidecars beside sources, thesaurus is \
      seeds/thesaurus.yml. Builds keep all three in .warraq/schema/ of the site, and a file names its own \
      in its first line: # yaml-language-server: $schema=../.warraq/schema/article.json

      Example:
        warraq schema config > config.json
      """)

  @Argument(help: "The kind of file.")
  var kind: SchemaKind

  func run() {
    Terminal.json(kind.schema)
  }
}

extension SchemaKind: ExpressibleByArgument {}
