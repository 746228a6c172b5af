import JSON

extension Citation {
  /// The citation as an item of CSL-JSON, which Zotero, Pandoc and others read.
  var csl: String {
    let item: JSONValue = [
      "id": .string(key), "type": "article-newspaper", "title": .string(title),
      "author": author.map { [["literal": .string($0)]] } ?? nil,
      "container-title": .optional(publisher),
      "issued": date.map { ["date-parts": [.array($0.numbers.map(JSONValue.integer))]] } ?? nil,
      "archive": .string(archive), "URL": .optional(address), "language": .string(language),
    ]
    return JSONValue.array([item.droppingNulls]).text()
  }
}
