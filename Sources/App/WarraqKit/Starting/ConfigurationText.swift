import Configuration

/// The text of a `warraq.yml` that says what a configuration without keys says.
package enum ConfigurationText {
  /// Every key as a comment, with what it decides and its default.
  package static var standard: String {
    let keys = ConfigurationKey.all.filter(\.hasEffect).map { key in
      let value = key.standard.map { " \($0)" } ?? ""
      return "# \(key.meaning)\n#\(key.name):\(value)\n"
    }
    let others = ConfigurationKey.all.filter { !$0.hasEffect }.map(\.name)
    return """
      # yaml-language-server: $schema=\(SchemaFiles.path(of: .config))
      # The settings of this archive. Every key is optional: a line of the form ‘#key: value’ shows what
      # counts without it. Remove the # and write another value to change it.

      \(keys.joined(separator: "\n"))
      # Understood, and without effect in this version: \(others.joined(separator: ", ")).

      """
  }
}
