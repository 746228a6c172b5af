import JSON

/// What the argument parser knows of a command, as it tells it to other programs.
struct CommandHelp {
  /// The words by which it is called: `warraq new site`.
  let path: [String]
  let abstract: String
  let discussion: String
  let arguments: [ArgumentHelpText]
  /// Those that help shows.
  let subcommands: [CommandHelp]

  init(_ value: JSONValue, after path: [String]) {
    let name = value["commandName"]?.text ?? ""
    let ownPath = path + [name]
    self.path = ownPath
    abstract = value["abstract"]?.text ?? ""
    discussion = value["discussion"]?.text ?? ""
    arguments = value.list("arguments").map(ArgumentHelpText.init)
    subcommands = value.list("subcommands")
      .filter { $0["commandName"] != "help" }
      .map { CommandHelp($0, after: ownPath) }
  }

  /// The pages of the command above and of those below.
  var neighbours: [String] {
    let above = path.count > 1 ? [path.dropLast().joined(separator: "-")] : []
    return above + subcommands.map { $0.path.joined(separator: "-") }
  }
}

/// An argument or an option of a command, as manual pages show it.
struct ArgumentHelpText {
  /// How it is written: `\fB--format\fR \fIformat\fR`.
  let term: String
  /// The same in a line of usage, in brackets where it may be absent.
  let synopsis: String
  let meaning: String

  init(_ value: JSONValue) {
    let names = value.list("names").map { name in
      (name["kind"] == "long" ? "--" : "-") + (name["name"]?.text ?? "")
    }
    let placeholder = "\\fI\(ManualText.escaped(value["valueName"]?.text ?? ""))\\fR"
    let bold = names.map(ManualText.bold).joined(separator: ", ")
    switch value["kind"] {
    case "flag": term = bold
    case "option": term = "\(bold) \(placeholder)"
    default: term = placeholder
    }
    let repeated = value["isRepeating"] == true ? "\(term) ..." : term
    synopsis = value["isOptional"] == true ? "[\(repeated)]" : repeated
    let standard = value["defaultValue"]?.text.map { " (default: \($0))" } ?? ""
    meaning = (value["abstract"]?.text ?? "") + standard
  }
}

extension JSONValue {
  /// The value of a member that help is to show.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements of a member that help shows.
  fileprivate func list(_ name: String) -> [JSONValue] {
    guard case .array(let elements)? = self[name] else { return [] }
    return elements.filter { $0["shouldDisplay"] != false }
  }
}
