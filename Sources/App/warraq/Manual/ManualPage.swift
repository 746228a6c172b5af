import JSON

/// The manual page of one command, in the language of man(7), made from what the parser knows of it.
struct ManualPage {
  /// The name of its file: `warraq-build.1`.
  let name: String
  let text: String

  /// The pages of a program and all of its commands that help shows.
  static func all(of help: JSONValue?) -> [ManualPage] {
    guard let command = help?["command"] else { return [] }
    return pages(of: CommandHelp(command, after: []))
  }

  private static func pages(of command: CommandHelp) -> [ManualPage] {
    [ManualPage(command)] + command.subcommands.flatMap(pages)
  }

  private init(_ command: CommandHelp) {
    let title = command.path.joined(separator: "-")
    name = "\(title).1"
    var page = ManualText()
    page.request("TH", [title.uppercased(), "1", "", "Warraq \(Version.current)", "Warraq"])
    page.section("NAME")
    page.line("\(title) \\- \(ManualText.escaped(command.abstract))")
    page.section("SYNOPSIS")
    page.line(ManualText.bold(command.path.joined(separator: " ")))
    for argument in command.arguments { page.line(argument.synopsis) }
    if !command.subcommands.isEmpty { page.line("\\fIcommand\\fR ...") }
    page.section("DESCRIPTION")
    page.text(command.abstract)
    page.document(command.discussion)
    if !command.arguments.isEmpty {
      page.section("OPTIONS")
      for argument in command.arguments { page.term(argument.term, argument.meaning) }
    }
    if !command.subcommands.isEmpty {
      page.section("COMMANDS")
      for command in command.subcommands {
        page.term(ManualText.bold(command.path.joined(separator: " ")), command.abstract)
      }
    }
    if command.path.count == 1 {
      page.section("EXIT STATUS")
      for (status, meaning) in ExitStatus.meanings { page.term(ManualText.bold(status), meaning) }
    }
    let others = command.neighbours.map { "\(ManualText.bold($0))(1)" }
    if !others.isEmpty {
      page.section("SEE ALSO")
      page.line(others.joined(separator: ", "))
    }
    text = page.roff
  }
}
