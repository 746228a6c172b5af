import Bytes

/// Content security policies, as pages declare them in a `meta` element.
enum ContentPolicy {
  /// A policy under which a page may also load the script of the preview, and that may ask the preview for
  /// what has changed.
  ///
  /// What is added is written so that it may stand in an attribute between quotation marks of any kind.
  static func allowingOwnScript(_ policy: String) -> String {
    let policy = unescaped(policy)
    var directives = policy.utf8.split(separator: UInt8(ascii: ";")).map { part in
      part.split(whereSeparator: isBlank).map { String(Substring($0)) }
    }
    directives.removeAll(where: \.isEmpty)
    for name in ["script-src", "script-src-elem", "connect-src"] {
      guard
        let used = directives.first(where: { isNamed($0, name) })
          ?? (name == "script-src-elem" ? nil : directives.first { isNamed($0, "default-src") })
      else { continue }
      let allowing = [name] + used.dropFirst().filter { !isNone($0) && !isOwn($0) } + [own]
      if let place = directives.firstIndex(where: { isNamed($0, name) }) {
        directives[place] = allowing
      } else {
        directives.append(allowing)
      }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
      .replacingBytes(of: "'", with: mark)
  }

  private static let own = "'self'"
  private static let mark = "&#39;"

  /// The policy without references for its quotation marks, whose semicolons would divide it.
  private static func unescaped(_ policy: String) -> String {
    [mark, "&apos;", "&#x27;"].reduce(policy) { $0.replacingBytes(of: $1, with: "'") }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isNamed(_ directive: [String], _ name: String) -> Bool {
    directive.first.map { equals($0, name) } == true
  }

  private static func isNone(_ source: String) -> Bool {
    equals(source, "'none'")
  }

  private static func isOwn(_ source: String) -> Bool {
    equals(source, own)
  }

  private static func equals(_ text: String, _ other: String) -> Bool {
    text.utf8.elementsEqual(other.utf8) { left, right in
      left == right || left | 0x20 == right && (0x61...0x7A).contains(right)
    }
  }
}
