package import Diagnostics

/// A kind of what `warraq check` finds: its identifier, what it is, and what an editor does about it.
package struct FindingKind: Sendable {
  /// The identifier of the diagnostics, in kebab case, `no-date`, the same in every version.
  package let identifier: String
  /// What is found, as a heading.
  package let title: Message
  /// What to do about it.
  package let remedy: Message

  /// A kind without a row in ``FindingKinds``; tests hold that `check` prints none.
  package static func unnamed(_ identifier: String) -> FindingKind {
    FindingKind(identifier, identifier, "see the message", ar: "\(identifier)", "انظر الرسالة")
  }

  init(
    _ identifier: String, _ title: String, _ remedy: String, ar arabicTitle: ArabicWords,
    _ arabicRemedy: ArabicWords
  ) {
    self.identifier = identifier
    self.title = Message(title, ar: arabicTitle)
    self.remedy = Message(remedy, ar: arabicRemedy)
  }
}
