import Articles
package import Diagnostics
import Seeds

/// Something that an editor may know and the program cannot: each kind is one type in one file, named
/// in ``CheckList``.
package protocol Check: Sendable {
  /// What the check finds.
  var kind: FindingKind { get }

  /// A note for everything that the check finds, in any order.
  func findings(in archive: CheckedArchive) -> [Diagnostic]
}

/// A check that reads the text of one article after another, named in ``CheckList`` too.
package protocol TextCheck: Sendable {
  /// What the check finds.
  var kind: FindingKind { get }

  /// A note for everything that the check finds in a text, in any order.
  func findings(in text: CheckedText) -> [Diagnostic]
}

extension Check {
  /// A note under the identifier of the check.
  func note(
    _ english: String, ar arabic: ArabicWords, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.note, kind.identifier, english, ar: arabic, at: location)
  }

  /// The same with a message that is made elsewhere.
  func note(_ message: Message, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.note, kind.identifier, message, at: location)
  }

  /// The same at a file, or at a line of it, from 1.
  func note(
    _ english: String, ar arabic: ArabicWords, file: String, line: Int? = nil
  ) -> Diagnostic {
    note(english, ar: arabic, at: SourceLocation(file: file, line: line))
  }
}
