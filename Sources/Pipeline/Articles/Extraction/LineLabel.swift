/// What a line of scraped text is; every line that is not blank has exactly one label.
package enum LineLabel: String, Sendable, Hashable, CaseIterable {
  case title
  /// The line above the headline.
  case kicker
  case subtitle
  /// The standfirst.
  case summary
  case date, byline
  /// A news agency, with or without the place of the report.
  case agency
  case publisher
  /// The credit line, «المصدر».
  case source
  case photoCredit = "photo_credit"
  case caption, subhead
  case paragraph = "para"
  /// A question of an interview.
  case question
  case keywordsLabel = "keywords_label"
  case keywords
  case relatedLabel = "related_label"
  /// The headline of another article.
  case related
  /// The headline once more.
  case repeatedTitle = "dup_title"
  /// The name of a section of the paper.
  case section
  case signature
  case endMark = "end_mark"
  /// Navigation and other parts of the site that the text was scraped from.
  case furniture

  /// Whether lines of this label are shown as a field of the article: headline, date, credit.
  package var isField: Bool {
    switch self {
    case .title, .kicker, .subtitle, .summary, .date, .byline, .agency, .publisher, .source,
      .photoCredit, .keywords, .related:
      true
    default: false
    }
  }

  /// Whether each line of this label is shown, and not only the first.
  package var isList: Bool {
    switch self {
    case .photoCredit, .keywords, .related: true
    default: isText
    }
  }

  /// Whether lines of this label are the published text.
  package var isText: Bool {
    switch self {
    case .paragraph, .question, .subhead: true
    default: false
    }
  }
}
