/// What the blocks of a template stand for where it is called: arguments by block name.
struct Environment: Hashable {
  /// The content for a block, with the environment of the place that gives it.
  struct Argument: Hashable {
    /// The template and offset of the block tag that holds the content.
    let template: Int
    let offset: Int
    /// The index of the environment in which the content itself is read.
    ///
    /// Blocks are parameters of the template that contains them (Mustache spec, inheritance), so
    /// content never sees the arguments of the parent it is handed to. This also ends recursion:
    /// an argument's environment is always older than the one it stands in.
    let environment: Int
  }

  var arguments: [String: Argument] = [:]
}
