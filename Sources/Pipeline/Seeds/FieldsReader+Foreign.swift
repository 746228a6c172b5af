import Diagnostics
import YAMLReading

extension FieldsReader {
  /// Keys under which other generators keep fields in a mapping of its own: Zola's `taxonomies`, Hugo's
  /// `params`.
  static let nested: [YAMLKey<FieldEntries>] =
    ["taxonomies", "params", "extra"].map { name in
      YAMLKey(name, .mapping) { entries, members, place in
        if name != "taxonomies" { entries.ignored.append(Located(name, at: place)) }
        for member in members {
          let key = member.key.text?.lowercased() ?? ""
          switch (name == "taxonomies", key) {
          case (true, "tags"), (true, "categories"):
            let tags = YAMLScalarKind.tag.elements(of: member.value)
              .compactMap(YAMLScalarKind.tag.read).map { Located($0, at: place) }
            entries.synonyms.lists[.tags] =
              (entries.synonyms.lists[.tags] ?? []) + entries.tags(tags)
          case (_, "authors"), (false, "author"):
            let names = YAMLScalarKind.person.elements(of: member.value)
              .compactMap(YAMLScalarKind.person.read).map { Located($0, at: place) }
            entries.join(names, to: .byline)
          default: continue
          }
        }
      }
    }

  /// Keys that tell another generator how to treat the file, and nothing about the article.
  static let ignored = [
    "bookComments", "bookToc", "cascade", "classes", "comments", "cover", "created", "disqus",
    "featured", "featured_image", "feed", "guid", "hasCJKLanguage", "header", "id", "image",
    "images", "isCJKLanguage", "keywords", "layout", "link", "linkTitle", "linktitle", "markup",
    "math", "mathjax", "menu", "mermaid", "meta", "nocomments", "noindex", "outputs", "pin",
    "post_id", "render_with_liquid", "resources", "robots", "series", "sidebar", "sitemap",
    "template", "thumbnail", "toc", "translationKey", "type", "uuid", "videos", "weight",
    "wordpress_id",
  ].map { name in
    YAMLKey<FieldEntries>(name, .anything) { $0.ignored.append(Located(name, at: $2)) }
  }
}

extension YAMLScalarKind<[YAMLNode.Member]> {
  /// A mapping.
  fileprivate static let mapping = YAMLScalarKind(
    expectation: Message("a mapping", ar: "مجموعة مفاتيح")
  ) { $0.mapping ?? [] }
}
