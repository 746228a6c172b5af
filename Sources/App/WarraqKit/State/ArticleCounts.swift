package import Bytes

/// What has become of the sources of a site.
package struct ArticleCounts: Sendable, Hashable {
  /// How many articles are published.
  package var published = 0
  /// How many sources are left out because of an error.
  package var leftOut = 0
  /// How many articles are withheld: drafts, not yet due, or expired.
  package var withheld = 0

  /// The counts in words: `5 articles, 1 left out, 2 withheld`.
  var phrase: String {
    Counted.text(published, "article")
      + Counted.others([(leftOut, "left out"), (withheld, "withheld")])
  }
}

extension ArticleCounts: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (published, leftOut, withheld) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(published, leftOut, withheld)
  }
}
