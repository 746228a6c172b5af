/// Why a text is not a path within a site.
package enum SitePathMistake: Error, Sendable, Hashable, CaseIterable {
  /// It does not begin with a slash.
  case notFromTop
  /// Two slashes follow each other.
  case emptyName
  /// A component is `.` or `..`.
  case dots
  /// A component is longer than file systems allow.
  case longName
  /// The whole is longer than ``SitePath/longestFolder`` allows.
  case long
  /// It contains a control character.
  case control
}

extension SitePathMistake: CustomStringConvertible {
  /// The reason, as the end of a sentence.
  package var description: String {
    switch self {
    case .notFromTop: "it does not begin with a slash"
    case .emptyName: "two slashes follow each other"
    case .dots: "it contains ‘.’ or ‘..’"
    case .longName: "a part of it is longer than \(FileName.longest) bytes"
    case .long: "it is longer than \(SitePath.longestFolder) bytes"
    case .control: "it contains a control character"
    }
  }
}
