extension Strings {
  /// Words that the program itself prints; templates may use these and any other.
  package enum Word: String, Sendable, CaseIterable {
    case timeline, tags, likely, undated, citation
    case notFound = "not_found"
    case monthUnknown = "month_unknown"
    case noDate = "no_date"
    case leftOutByEditor = "dropped"
    case basisPrinted = "basis_printed"
    case basisEditor = "basis_editor"
    case basisRelative = "basis_relative"
    case basisMentions = "basis_mentions"
    case basisNone = "basis_none"
  }

  /// What is counted in words.
  package enum Counted: String, Sendable, CaseIterable {
    case articles, tags, bytes, characters
    /// Lines that had been decoded by the wrong charset.
    case repairedLines = "repaired_lines"
  }

  /// Sentences with gaps, which are written `{name}`.
  package enum Phrase: String, Sendable, CaseIterable {
    /// What a browser's tab shows.
    case pageTitle = "page_title"
    /// The title of a tag's page.
    case tagTitle = "tag_title"
    /// The title of a year's page.
    case yearTitle = "year_title"
    /// How many articles there are between two years.
    case extent
    /// How many articles there are, all of one year.
    case extentOfYear = "extent_of_year"
    /// What a chart shows.
    case chart
    /// What a bar of a chart shows.
    case bar
    /// Which line of a source it is.
    case line
    /// How many characters of a kind were cleaned.
    case cleaned

    /// The gaps that the phrase may have.
    var gaps: [String] {
      switch self {
      case .pageTitle: ["page", "site"]
      case .tagTitle: ["tag"]
      case .yearTitle: ["year"]
      case .extent: ["articles", "first", "last"]
      case .extentOfYear, .bar: ["articles", "year"]
      case .chart: ["first", "last"]
      case .line: ["number"]
      case .cleaned: ["kind", "count"]
      }
    }
  }
}
