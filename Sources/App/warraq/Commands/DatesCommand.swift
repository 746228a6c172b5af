import ArabicText
import ArgumentParser
import JSON
import WarraqKit

struct DatesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, tsv
  }

  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Reads the dates in Arabic text.",
    discussion: """
      Without a text, the command reads each line of standard input. Relative expressions such as \
      «أمس» are counted from --reference; without it they are ignored.

      Example:
        warraq dates "وقعا الاتفاق أمس الأحد" --reference 2021-10-18 --format tsv
      """)

  @Argument(help: "The text to read.")
  var text: String?

  @Option(
    help: ArgumentHelp(
      "The day that relative expressions are counted from, in EDTF.", valueName: "date"))
  var reference: String?

  @Option(help: "How to print: text, json or tsv.")
  var format: Format = .text

  func run() throws {
    let listing = DateListing(
      reference: try reference.map { try EDTF(argument: $0, like: "2015-01-21") })
    var objects: [JSONValue] = []
    read { text, line in
      switch format {
      case .tsv: listing.rows(text, line: line).forEach(Terminal.row)
      case .text: listing.lines(text, line: line).forEach(Terminal.line)
      case .json: objects += listing.json(text, line: line)
      }
    }
    if format == .json { Terminal.json(.array(objects)) }
  }

  /// Calls `body` with the text, or with each line of standard input and its number from 1.
  private func read(_ body: (String, Int) -> Void) {
    if let text { return body(text, 1) }
    var number = 0
    while let line = readLine() {
      number += 1
      body(line, number)
    }
  }
}
