/// The linked templates of a library: partials, parents and blocks are replaced by their content.
struct Program: Sendable {
  /// A template that is called with certain blocks at a certain indentation.
  struct Procedure: Sendable {
    /// The index of the template.
    let template: Int
    /// The instructions, in `Program.code`.
    var code: Range<Int>
  }

  /// The tag that became an instruction, for messages.
  struct Origin: Sendable {
    let template: Int
    let offset: Int
  }

  var code: [Instruction] = []
  /// One for each instruction.
  var origins: [Origin] = []
  var literals: [UInt8] = []
  var names: [Name] = []
  var procedures: [Procedure] = []
  /// For each tag with a dynamic name: the name of every template with its procedure there.
  var targets: [[String: Int]] = []

  func path(_ path: Instruction.Path) -> ArraySlice<Name> {
    names[Int(path.lowerBound)..<Int(path.upperBound)]
  }

  /// The dotted name as it is written: `article.title`, or `.` for the current value.
  func written(_ path: Instruction.Path) -> String {
    path.isEmpty ? "." : self.path(path).map(\.description).joined(separator: ".")
  }
}
