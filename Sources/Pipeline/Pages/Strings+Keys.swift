/// The names of words in a file of strings that a part of the program prints.
protocol StringKey: RawRepresentable<String>, CaseIterable, Sendable {}

/// The names of phrases in a file of strings that a part of the program fills.
protocol PhraseKey: StringKey {
  /// The names of the gaps that the phrase may have.
  var gaps: [String] { get }
}

/// The words or phrases of what prints none of its own.
enum NoStrings: String, PhraseKey, CaseIterable {
  /// An enumeration with raw values needs a case, and nothing is called this.
  case none = ""

  static var allCases: [NoStrings] { [] }
  var gaps: [String] { [] }
}

extension Strings {
  /// Words that several kinds of pages print; templates may use these and any other.
  enum Word: String, StringKey {
    case likely, undated, citation, notes
    case noteBack = "note_back"
    case pictureLink = "picture_link"
    case noDate = "no_date"
    case monthUnknown = "month_unknown"
    case leftOutByEditor = "dropped"
    case basisPrinted = "basis_printed"
    case basisEditor = "basis_editor"
    case basisRelative = "basis_relative"
    case basisMentions = "basis_mentions"
    case basisNone = "basis_none"
  }

  /// What is counted in words.
  enum Counted: String, StringKey {
    case articles, tags, bytes, characters
    /// Lines that had been decoded by the wrong charset.
    case repairedLines = "repaired_lines"
  }

  /// Phrases that several kinds of pages fill; gaps are written `{name}`.
  enum Phrase: String, PhraseKey {
    /// A year, and a date of another kind, from which on or until which something is dated.
    case fromYear = "from_year"
    case fromDate = "from_date"
    case untilYear = "until_year"
    case untilDate = "until_date"
    /// What a browser's tab shows.
    case pageTitle = "page_title"
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

    var gaps: [String] {
      switch self {
      case .fromYear, .fromDate, .untilYear, .untilDate: ["date"]
      case .pageTitle: ["page", "site"]
      case .extent: ["articles", "first", "last"]
      case .extentOfYear, .bar: ["articles", "year"]
      case .chart: ["first", "last"]
      case .line: ["number"]
      case .cleaned: ["kind", "count"]
      }
    }
  }
}

extension PageKind {
  /// The names of the words that pages of this kind need.
  static var words: [String] { Word.allCases.map(\.rawValue) }
  /// The phrases that pages of this kind need, by name, each with its gaps.
  static var phrases: [(name: String, gaps: [String])] {
    Phrase.allCases.map { ($0.rawValue, $0.gaps) }
  }
}
