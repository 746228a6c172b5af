/// What the extension of a file says of how it is written.
package enum SourceExtension: Sendable, Hashable, CaseIterable {
  case text, markdown, page, sidecar
  /// A sidecar of Nikola.
  case header

  /// The extensions in lower case; those of sources are known in any case.
  package var names: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown", "mdown", "mdwn", "mkd", "mkdn"]
    case .page: ["html", "htm", "xhtml", "xht", "shtml"]
    case .sidecar: ["yml"]
    case .header: ["meta"]
    }
  }

  /// What the extension of a path says; `nil` where files with that extension are not read.
  package init?(of path: String) {
    guard let (_, found) = Self.place(in: path) else { return nil }
    self = found
  }

  /// The path up to its last full stop, and what its extension says; `nil` where files with that
  /// extension are not read.
  static func split(_ path: String) -> (stem: [UInt8], extension: SourceExtension)? {
    place(in: path).map { (Array(path.utf8[..<$0.dot]), $0.extension) }
  }

  private static func place(
    in path: String
  ) -> (dot: String.Index, extension: SourceExtension)? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let name = path.utf8[dot...].dropFirst()
    guard (2...8).contains(name.count) else { return nil }
    // Nearly all are one of these.
    if name.elementsEqual("txt".utf8) { return (dot, .text) }
    if name.elementsEqual("md".utf8) { return (dot, .markdown) }
    let text = String(Substring(name))
    let folded = text.lowercased()
    return allCases.first { kind in
      kind.names.contains(kind == .sidecar ? text : folded)
    }.map { (dot, $0) }
  }
}
