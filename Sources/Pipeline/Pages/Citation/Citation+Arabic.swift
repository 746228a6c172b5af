extension Citation {
  /// The citation as an Arabic footnote has it, in UTF-8.
  ///
  /// Author, title in guillemets, publisher, date, the archive, the address; an unknown date is what
  /// `noDate` says, «د.ت.».
  func arabic(noDate: String) -> [UInt8] {
    let parts = [
      author, "«\(title)»", publisher, dateWords ?? noDate, archive, readableAddress,
    ]
    return Array(parts.compactMap(\.self).joined(separator: "، ").utf8)
  }
}
