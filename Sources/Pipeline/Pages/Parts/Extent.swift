import Site

/// How many articles a page is about and from which years, in words.
enum Extent {
  /// «5 مقالات من سنة 2015 إلى سنة 2025»; without years where none is known.
  static func words(articles: Int, years: some Sequence<Int>, in context: PageContext) -> String {
    let count = context.count(.articles, articles)
    guard let first = years.min(), let last = years.max() else { return count }
    guard first < last else {
      return context.strings.phrase(
        .extentOfYear, ["articles": count, "year": context.digits(first)])
    }
    return context.strings.phrase(
      .extent,
      ["articles": count, "first": context.digits(first), "last": context.digits(last)])
  }
}
