import JSON

extension Citation {
  /// The citation as an item of CSL-JSON, which Zotero, Pandoc and others read; in UTF-8.
  var csl: [UInt8] {
    var json = JSONWriter(capacity: Self.usualLength)
    json.array { json in
      json.object(writeItem)
    }
    return json.bytes
  }

  private func writeItem(to json: inout JSONWriter) {
    json.member("id", key)
    json.member("type", "article-newspaper")
    json.member("title", title)
    if let author {
      json.name("author")
      json.array { json in
        json.object { $0.member("literal", author) }
      }
    }
    json.member("container-title", publisher)
    if let date {
      json.name("issued")
      json.object { json in
        json.name("date-parts")
        json.array { json in
          json.array { json in
            for number in date.numbers { json.value(number) }
          }
        }
      }
    }
    json.member("archive", archive)
    json.member("URL", address)
    json.member("language", language)
  }
}
