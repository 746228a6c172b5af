import Disk
import JSON
import Seeds

/// The schemas beside a site, where editors find them without a network: `.warraq/schema/KIND.json`.
///
/// Each build that finds no state of its program writes them anew, so they say what the program says.
enum SchemaFiles {
  /// The path of a schema in a site.
  static func path(of kind: SchemaKind) -> String {
    "\(SiteLock.folderName)/\(folder)/\(name(of: kind))"
  }

  /// Writes the schemas into the folder in which builds keep what they remember.
  ///
  /// If that fails, editors merely help less.
  static func write(in kept: OpenFolder) {
    do {
      try kept.remove(folder)
      let folder = try kept.makeFolder(opening: folder)
      for kind in SchemaKind.allCases {
        try folder.create(name(of: kind), Array("\(kind.schema.text())\n".utf8))
      }
    } catch {
      try? kept.remove(folder)
    }
  }

  private static let folder = "schema"

  private static func name(of kind: SchemaKind) -> String { "\(kind.rawValue).json" }
}
