import JSON

/// The objects of a page's JSON-LD, which may name each other by `@id`.
struct LinkedGraph {
  typealias Members = [String: JSONValue]

  private var objects: [String: Members] = [:]

  init(_ roots: [JSONValue]) {
    var waiting = roots
    while let value = waiting.popLast() {
      switch value {
      case .array(let values): waiting += values
      case .object(let members):
        waiting += members.map(\.value)
        let object = Self.members(members)
        guard case .string(let name)? = object["@id"], object.count > 1 else { continue }
        // The fullest description counts.
        if objects[name].map({ $0.count < object.count }) ?? true { objects[name] = object }
      default: break
      }
    }
  }

  /// The first object that is an article.
  func article(in value: JSONValue) -> Members? {
    switch value {
    case .array(let values): return values.lazy.compactMap(article).first
    case .object(let members):
      let object = Self.members(members)
      if isArticle(object) { return resolved(object) }
      return ["@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "itemListElement"].lazy
        .compactMap { object[$0].flatMap(article) }.first
    default: return nil
    }
  }

  /// The texts that a value stands for: of an object its name, of a reference that of its object.
  func texts(_ value: JSONValue?) -> [String] { texts(value, depth: 0) }

  /// The text of an article, in one piece or several, as it stands.
  func body(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text)?: text.isEmpty ? nil : text
    case .array(let values)?:
      values.isEmpty ? nil : values.compactMap { body($0) }.joined(separator: "\n\n")
    case .object(let members)?: body(Self.members(members)["@value"])
    default: nil
    }
  }

  /// The address that a value gives: of an object its identifier or its `url`.
  func address(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text)?: return text
    case .array(let values)?: return values.lazy.compactMap { address($0) }.first
    case .object(let members)?:
      let object = Self.members(members)
      return address(object["url"]) ?? address(object["@id"])
    default: return nil
    }
  }
}

extension LinkedGraph {
  /// How far names are looked for in values within values.
  private static let deepest = 6

  /// The types whose page is an article, whatever precedes the word: `NewsArticle`.
  private static let endings = ["Article", "BlogPosting", "SocialMediaPosting"]
  private static let types: Set = ["Report", "Interview", "Review", "CriticReview", "Posting"]

  private static func members(_ members: [JSONValue.Member]) -> Members {
    Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// Types may be written with the address of schema.org before them.
  private func isArticle(_ object: Members) -> Bool {
    texts(object["@type"]).contains { type in
      let name = String(
        Substring(type.utf8.split { $0 == 0x2F || $0 == 0x3A || $0 == 0x23 }.last ?? type.utf8[...])
      )
      return Self.types.contains(name)
        || Self.endings.contains { name.utf8.reversed().starts(with: $0.utf8.reversed()) }
    }
  }

  /// An object with what stands elsewhere under its `@id`.
  private func resolved(_ object: Members) -> Members {
    guard case .string(let name)? = object["@id"], let other = objects[name] else { return object }
    return object.merging(other) { first, _ in first }
  }

  private func texts(_ value: JSONValue?, depth: Int) -> [String] {
    guard depth < Self.deepest else { return [] }
    switch value {
    case .string(let text)?: return PageText.collapsed(text).map { [$0] } ?? []
    case .array(let values)?: return values.flatMap { texts($0, depth: depth + 1) }
    case .object(let members)?:
      let object = resolved(Self.members(members))
      for key in ["name", "@value", "@list", "alternateName", "author", "itemListElement"] {
        let found = texts(object[key], depth: depth + 1)
        if !found.isEmpty { return found }
      }
      let parts = ["givenName", "familyName"].flatMap { texts(object[$0], depth: depth + 1) }
      return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    default: return []
    }
  }
}
