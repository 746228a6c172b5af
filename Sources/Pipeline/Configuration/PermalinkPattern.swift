import Paths

/// A pattern for the addresses of articles: the path of a folder, such as `/articles/{slug}/`, with
/// names in braces.
package struct PermalinkPattern: Sendable, Hashable {
  /// What a name in braces stands for.
  package enum Placeholder: String, Sendable, CaseIterable {
    case slug, year, month, id
  }

  /// A part of a pattern.
  package enum Part: Sendable, Hashable {
    /// What stands in every address.
    case text(String)
    /// What the article gives.
    case placeholder(Placeholder)
  }

  /// The pattern as it was written.
  package let text: String
  /// Its parts in their order.
  package let parts: [Part]

  /// The pattern of a configuration that names none.
  package static let standard = PermalinkPattern(
    text: "/articles/{slug}/", parts: [.text("/articles/"), .placeholder(.slug), .text("/")])

  /// The longest slug, and the longest name of a file that takes the place of an identifier.
  package static let longestName = 120

  /// Reads a pattern; `nil` unless it gives each article a folder of its own within the site, with
  /// names that every system takes and outside the folders of the program, however long its
  /// headline is.
  package init?(_ text: String) {
    guard let parts = Self.parts(of: text) else { return nil }
    self.init(text: text, parts: parts)
    // What comes from articles is made a name before it is used; the pattern must be right as it is.
    let name = String(repeating: "x", count: Self.longestName)
    let example = filled { _ in name }
    guard let path = try? SitePath(example), path.isFolder, !ReservedNames.holds(path),
      path.names.allSatisfy({ FileName(String($0)).text.utf8.elementsEqual($0.utf8) }),
      hasSlug || parts.contains(.placeholder(.id))
    else { return nil }
  }

  private init(text: String, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  /// Whether an editor can choose an address by a slug.
  package var hasSlug: Bool { parts.contains(.placeholder(.slug)) }

  /// The text that comes of giving each placeholder a value.
  package func filled(_ value: (Placeholder) -> String) -> String {
    parts.reduce(into: "") { result, part in
      switch part {
      case .text(let text): result += text
      case .placeholder(let placeholder): result += value(placeholder)
      }
    }
  }
}

extension PermalinkPattern {
  /// The parts of a pattern; `nil` where a brace is alone or a name unknown.
  private static func parts(of text: String) -> [Part]? {
    var parts: [Part] = []
    var rest = text.utf8[...]
    while let brace = rest.firstIndex(where: isBrace) {
      guard rest[brace] == UInt8(ascii: "{") else { return nil }
      parts.append(.text(String(Substring(rest[..<brace]))))
      rest = rest[brace...].dropFirst()
      guard let end = rest.firstIndex(where: isBrace), rest[end] == UInt8(ascii: "}"),
        let placeholder = Placeholder(rawValue: String(Substring(rest[..<end])))
      else { return nil }
      parts.append(.placeholder(placeholder))
      rest = rest[end...].dropFirst()
    }
    return parts + [.text(String(Substring(rest)))]
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }
}
