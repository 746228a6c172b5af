/// Everything that `warraq check` may tell: what its checks find, and what a build would complain about.
///
/// The identifiers are a promise: configurations, sidecars and scripts name them.
package enum FindingKinds {
  /// One row for each identifier.
  package static let all =
    CheckList.kinds + ofFiles + ofTexts + ofFields + ofSite + ofTheme + ofTemplates + ofProgram

  /// The kind with an identifier; `nil` where there is none.
  package static subscript(identifier: String) -> FindingKind? { table[identifier] }

  private static let table = Dictionary(
    all.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
}
