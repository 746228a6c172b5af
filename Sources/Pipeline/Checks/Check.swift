import Articles
package import Diagnostics
import Seeds

/// Something that an editor may know and the program cannot: each kind is one type in one file, named
/// in ``CheckList``.
package protocol Check: Sendable {
  /// The identifier of the diagnostics, in kebab case: `no-date`. README.md explains it.
  var identifier: String { get }
  /// What the check finds and how an editor can mend it, as one sentence for the command's help.
  var summary: String { get }

  /// A note for everything that the check finds, in any order.
  func findings(in archive: CheckedArchive) -> [Diagnostic]
}

extension Check {
  /// A note under the identifier of the check; `line` counts from 1.
  func note(_ message: String, file: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(.note, identifier, message, at: SourceLocation(file: file, line: line))
  }
}
