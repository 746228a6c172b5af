import Diagnostics
import Paths
import YAMLReading

extension YAMLScalarKind<String> {
  /// The full address of a site, with a slash at its end.
  static let baseURL = YAMLScalarKind(
    expectation: Message(
      "a full address such as https://example.org/archive/",
      ar: "عنوانًا كاملًا مثل \("https://example.org/archive/")")
  ) { node in
    node.text.flatMap(SiteAddress.normalized)
  }

  /// A language tag, which also names the file of strings, and so may hold no slash.
  static let language = YAMLScalarKind(
    expectation: Message(
      "a language tag such as ar or en-GB", ar: "رمز لغة مثل \("ar") أو \("en-GB")")
  ) { node in
    node.text.flatMap { text in
      let isTag =
        !text.isEmpty
        && text.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            || byte == UInt8(ascii: "-")
        }
      return isTag ? text : nil
    }
  }

  /// The name of a time zone that the system knows.
  static let zone = YAMLScalarKind(
    expectation: Message(
      "the name of a time zone such as Asia/Riyadh or Africa/Cairo",
      ar: "اسم منطقة زمنية مثل \("Asia/Riyadh") أو \("Africa/Cairo")")
  ) { node in
    node.text.flatMap { SystemTimeZone.rule(named: $0) == nil ? nil : $0 }
  }
}

extension YAMLScalarKind<PermalinkPattern> {
  /// A pattern for the addresses of articles.
  static let permalink = YAMLScalarKind(
    expectation: Message(
      "an absolute path that ends in a slash and holds {slug} or {id}, made of the "
        + "names \(PermalinkPattern.Placeholder.allCases.map(\.rawValue).joined(separator: ", ")) and "
        + "outside /tags/, /timeline/ and /assets/, such as /articles/{slug}/",
      ar: """
        مسارًا يبدأ وينتهي بشرطة مائلة، وفيه \("{slug}") أو \("{id}")، من الأسماء \
        \(.list(PermalinkPattern.Placeholder.allCases.map(\.rawValue)))، وخارج \
        \(.list(["/tags/", "/timeline/", "/assets/"]))، مثل \("/articles/{slug}/")
        """)
  ) { node in
    node.text.flatMap(PermalinkPattern.init)
  }
}
