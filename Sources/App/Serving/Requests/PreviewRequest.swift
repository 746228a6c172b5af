/// What the preview looks at in a request.
package struct PreviewRequest: Sendable {
  /// The method: `GET`.
  package let method: String
  /// The target as it stands in the first line, neither decoded nor split.
  package let target: String
  /// The values of all `Host` fields.
  package let hosts: [String]
  /// The other fields, by their names in lower case; those of one name are joined by commas.
  package let fields: [String: String]

  /// Makes a request.
  package init(method: String, target: String, hosts: [String], fields: [String: String] = [:]) {
    self.method = method
    self.target = target
    self.hosts = hosts
    self.fields = fields
  }
}
