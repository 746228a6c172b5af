/// The keys of other generators' front matter (Hugo, Jekyll and those that follow them) that mean
/// nothing here.
enum ForeignKeys {
  /// Keys that say how another generator is to treat the file, and nothing of the article.
  static let ignored = [
    "bookComments", "bookToc", "cascade", "classes", "comments", "cover", "disqus", "featured",
    "featured_image", "feed", "guid", "hasCJKLanguage", "header", "headless", "id", "image",
    "images", "isCJKLanguage", "keywords", "layout", "linkTitle", "linktitle", "markup", "math",
    "mermaid", "menu", "noindex", "outputs", "params", "pin", "post_id", "render_with_liquid",
    "resources", "robots", "series", "sidebar", "sitemap", "template", "thumbnail", "toc",
    "translationKey", "type", "videos", "weight", "wordpress_id",
  ]
}
