/// The languages in which the program speaks to its users.
package enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case arabic = "ar"

  /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
  /// anything decides, `ar` and `ar_EG.UTF-8` for Arabic and all else for English.
  package init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    let name = (locale ?? "").utf8.prefix { !"_.@-".utf8.contains($0) }
    self = Substring(name).lowercased() == Self.arabic.rawValue ? .arabic : .english
  }
}
