/// Gives every line of a scraped text its label, by rules applied in a fixed order.
///
/// First the rules that know a line by its words (navigation, a credit, a keyword block), which
/// clear the page's furniture away; then those that know a line by its place and form (headline,
/// standfirst, sub-heading). What no rule claims is running text, so that nothing is lost.
enum LineClassifier {
  private static let rules: [any LineRule] = [
    MarkupRule(),
    FurnitureRule(),
    TickerRule(),
    NavigationRule(),
    PrintedDateRule(),
    SourceRule(),
    KeywordsRule(),
    RelatedRule(),
    NoticeRule(),
    CommentsRule(),
    PhotoCreditRule(),
    CaptionRule(),
    EndMarkRule(),
    ContactRule(),
    SectionRule(),
    DatelineRule(),
    BylineRule(),
    TitleRule(),
    RepeatedTitleRule(),
    StandfirstRule(),
    PullQuoteRule(),
    SignatureRule(),
    LinkRule(),
    PageHeadRule(),
    PageEndRule(),
    OtherHeadlinesRule(),
    QuestionRule(),
    SubheadRule(),
    ParagraphRule(),
  ]

  static func classify(_ lines: [Line]) -> Labelling {
    var labelling = Labelling(lines)
    for rule in rules { rule.apply(to: &labelling) }
    return labelling
  }
}
