/// One step of a linked template; plain integers, so that reading it does no reference counting.
enum Instruction: Sendable {
  /// Writes these bytes of `Program.literals`.
  case literal(Range<UInt32>)
  /// Writes a value, escaped for HTML.
  case escaped(Path)
  /// Writes a value as it stands.
  case unescaped(Path)
  /// Runs the next `count` instructions for the value, or for each element of a list.
  case section(Path, count: UInt32)
  /// Runs the next `count` instructions where the value is absent, false or an empty list.
  case inverted(Path, count: UInt32)
  /// Runs the procedure of this index.
  case call(UInt32)
  /// Runs the procedure that `Program.targets[table]` has for the template the value names.
  case dynamicCall(Path, table: UInt32)

  /// The parts of a dotted name in `Program.names`; none for the current value.
  typealias Path = Range<UInt32>

  /// The name that the instruction looks up, if any.
  var path: Path? {
    switch self {
    case .escaped(let path), .unescaped(let path), .section(let path, _), .inverted(let path, _),
      .dynamicCall(let path, _):
      path
    case .literal, .call: nil
    }
  }
}
