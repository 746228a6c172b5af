extension Citation {
  /// The citation as an Arabic footnote has it.
  ///
  /// Author, title in guillemets, publisher, date, the archive, the address; an unknown date is what
  /// `noDate` says, «د.ت.».
  func arabic(noDate: String) -> String {
    let parts = [author, "«\(title)»", publisher, dateWords ?? noDate, archive, readableAddress]
    return parts.compactMap(\.self).joined(separator: "، ")
  }
}
