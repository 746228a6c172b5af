import Foundation
import TestSupport
import Testing
import WarraqKit

/// A site in which `check` finds something, and the same site mended.
struct Finding: Sendable, CustomTestStringConvertible {
  let identifier: String
  /// What the files hold; a text that begins with `→` is the target of a link.
  let wrong: [String: Content]
  let right: [String: Content]

  init(_ identifier: String, _ wrong: [String: Content], mended right: [String: Content] = [:]) {
    (self.identifier, self.wrong, self.right) = (identifier, wrong, right)
  }

  var testDescription: String { identifier }

  /// Texts, or bytes.
  enum Content: Sendable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    case text(String)
    case bytes([UInt8])

    init(stringLiteral text: String) { self = .text(text) }
    init(arrayLiteral bytes: UInt8...) { self = .bytes(bytes) }
  }

  /// What `check` reports of a site with these files and two articles without a fault.
  static func report(_ files: [String: Content], only: [String] = []) async throws -> CheckReport {
    let folder = try TemporaryFolder([
      "warraq.yml": "title: أرشيف\nbaseURL: https://example.org/\n",
      "seeds/a.md": article("أول", "نص المقال الأول عن الميناء.\n"),
      "seeds/b.md": article("ثان", "نص آخر عن الجسر.\n\n## خاتمة\n\nنص.\n"),
    ])
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      switch content {
      case .text(let text) where text.hasPrefix("→"):
        try folder.link(name, to: String(text.dropFirst()))
      case .text(let text): try folder.write(text.utf8, to: name)
      case .bytes(let bytes): try folder.write(bytes, to: name)
      }
    }
    return await SiteCheck.run(
      BuildOptions(site: folder.path, now: TemporaryFolder.now), only: only)
  }

  /// Markdown with a headline and a date, and more front matter.
  static func article(_ title: String, _ text: String, _ fields: String = "") -> String {
    "---\ntitle: \(title)\ndate: 2015-01-21\n\(fields)---\n\(text)"
  }

  /// The same as content of a file.
  static func markdown(_ text: String, _ fields: String = "") -> Content {
    .text(article("ثالث", text + "\n", fields))
  }

  /// A text of some length, for readers that count.
  static let sentence =
    "قال وزير الخارجية إن المحادثات مع الوفد الزائر كانت مثمرة، وإنها تستأنف غدا"
}
