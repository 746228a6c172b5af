import ArabicText
import Diagnostics
import YAMLReading

/// The keys of other generators' front matter (Hugo, Jekyll and those that follow them).
enum ForeignKeys {
  /// All that are known.
  static let all = synonyms + ignored

  /// Keys that mean what one of Warraq's own means.
  private static let synonyms: [YAMLKey<FieldEntries>] =
    ["lastmod", "lastMod", "last_modified_at", "modified"].map { key($0, \.foreign.updated, .date) }
    + ["publishDate", "publishdate"].map { key($0, \.foreign.publishAt, .date) }
    + ["expiryDate", "expirydate"].map { key($0, \.foreign.expiresAt, .date) }
    + ["description", "excerpt"].map { key($0, \.foreign.summary, .text) }
    + ["language", "locale"].map { key($0, \.foreign.lang, .text) }
    + ["author", "authors"].map { list($0, \.authors) }
    + ["category", "categories"].map { list($0, \.categories) }
    + [
      key("subtitle", \.foreign.standfirst, .text), key("published", \.published, .flag),
      list("redirect_from", \.addresses), address("permalink"), address("url"),
    ]

  /// Keys that say how another generator is to treat the file, and nothing of the article.
  private static let ignored: [YAMLKey<FieldEntries>] = [
    "bookComments", "bookToc", "cascade", "classes", "comments", "cover", "disqus", "featured",
    "featured_image", "feed", "guid", "hasCJKLanguage", "header", "headless", "id", "image",
    "images", "isCJKLanguage", "keywords", "layout", "linkTitle", "linktitle", "markup", "math",
    "mermaid", "menu", "noindex", "outputs", "params", "pin", "post_id", "render_with_liquid",
    "resources", "robots", "series", "sidebar", "sitemap", "template", "thumbnail", "toc",
    "translationKey", "type", "videos", "weight", "wordpress_id",
  ].map { name in
    YAMLKey(name, .anything) { $0.ignored.append(Located(name, at: $2)) }
  }

  private typealias Path<Value> = any WritableKeyPath<FieldEntries, Value> & Sendable

  private static func key<Value>(
    _ name: String, _ path: Path<Located<Value>?>, _ kind: YAMLScalarKind<Value>
  ) -> YAMLKey<FieldEntries> {
    YAMLKey(name, kind) { $0[keyPath: path] = Located($1, at: $2) }
  }

  private static func list(
    _ name: String, _ path: Path<[Located<String>]>
  ) -> YAMLKey<FieldEntries> {
    YAMLKey(list: name, .text) { entries, values in
      entries[keyPath: path] += values.map { Located($0, at: $1) }
    }
  }

  /// A former address, where it is a path and no pattern such as `/:year/:title/`.
  private static func address(_ name: String) -> YAMLKey<FieldEntries> {
    YAMLKey(name, .text) { entries, path, place in
      if path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(UInt8(ascii: ":")) {
        entries.addresses.append(Located(path, at: place))
      } else {
        entries.ignored.append(Located(name, at: place))
      }
    }
  }
}
