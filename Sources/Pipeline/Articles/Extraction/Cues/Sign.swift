/// What a cue can see of a line.
///
/// The numbers are part of the learned weights: a new sign comes last.
enum Sign: UInt8, CaseIterable, Sendable {
  case heading, link, underPageTitle, listItem
  case noLetters, rowOfLinks, copyright, pageAddress, restLink, path, buttons, pageNotice, ticker
  case clock, dateAlone, dateInCompany, labelledDate, dateBesidePaper, dateLabel, dateInside
  case credit, keywordsLabel, keywordsAfterLabel, relatedLabel, relatedHeadline, commentsLabel
  case notice, strongNotice, pictureAgency, pictureLabel, captionSource, captionWord
  case endMark, initials, address, telephone, sectionName
  case datelineAgency, datelinePlace, datelineAuthor, twoNames, reporter
  case bylineWord, bylineLabel, workWord, personName, bareName, office, officeWithStar
  case leadIn, adverbialOpening, headlineLabel, question, quotedPhrase, subheading, listLeadIn
  case repeatsTitle, beginsWithTitle, pullQuote, repeatedOpening, onlyUnclosed
  case underRelated, underKeywords, underComments, underDate, afterSource
  case unclosedRun, leftover, metadataKey, publisherName, wrapped, textGoesOn
  case inTwoSources, inFewSources, inSeveralSources, inManySources, onlyHere, droppedElsewhere

  /// Those that the archive gives, and not the text.
  static let ofArchive = inTwoSources.rawValue...droppedElsewhere.rawValue

  /// A sentence for the editor.
  var reason: String {
    switch self {
    case .heading: "a heading of the page"
    case .link: "a link and nothing else"
    case .underPageTitle: "between the headline and the text of the page"
    case .listItem: "an entry of a list"
    case .noLetters: "holds neither a letter nor a digit"
    case .rowOfLinks: "a row of links, set off by bars"
    case .copyright: "a copyright notice"
    case .pageAddress: "the address of a page"
    case .restLink: "a link to the rest of the text"
    case .path: "a path of links from the first page"
    case .buttons: "made of the words of buttons and links"
    case .pageNotice: "a notice of the page"
    case .ticker: "headlines in a row, set apart by wide gaps"
    case .clock: "a time of day and nothing else"
    case .dateAlone: "a date and nothing else"
    case .dateInCompany: "a date with the number of the issue or the page"
    case .labelledDate: "a date that is labelled as one"
    case .dateBesidePaper: "a date beside the name of the paper"
    case .dateLabel: "announces a date"
    case .dateInside: "holds a date"
    case .credit: "says that it names the source"
    case .keywordsLabel: "announces the keywords"
    case .keywordsAfterLabel: "keywords after their label"
    case .relatedLabel: "announces other articles"
    case .relatedHeadline: "a headline after words such as «اقرأ أيضا»"
    case .commentsLabel: "announces the readers' comments"
    case .notice, .strongNotice: "a notice of the page about its use"
    case .pictureAgency: "names a picture agency in Latin letters"
    case .pictureLabel: "begins with the label of a picture"
    case .captionSource: "closes with the source of a picture"
    case .captionWord: "begins with the word for a picture"
    case .endMark: "the closing mark of an agency report"
    case .initials: "initials under the text"
    case .address: "an e-mail address"
    case .telephone: "a number to call or write to"
    case .sectionName: "the name of a section"
    case .datelineAgency: "names an agency and nothing that is told"
    case .datelinePlace: "names a place and nothing that is told"
    case .datelineAuthor: "names a person beside a place or an agency"
    case .twoNames: "two names set off from each other"
    case .reporter: "names a reporter before a colon"
    case .bylineWord, .bylineLabel: "begins with a word such as «بقلم»"
    case .workWord: "holds a word such as «ترجمة»"
    case .personName: "a person's name"
    case .bareName: "two or three words that may be a name"
    case .office, .officeWithStar: "the office of the author"
    case .leadIn: "stays open, as a line above a headline does"
    case .adverbialOpening: "opens as a line above a headline does"
    case .headlineLabel: "opens with the kind of the article, as headlines do"
    case .question: "a question"
    case .quotedPhrase: "one quoted phrase before running text"
    case .subheading: "short, without a full stop, before running text"
    case .listLeadIn: "leads into what follows"
    case .repeatsTitle, .beginsWithTitle: "the headline once more"
    case .pullQuote: "a pull quote; the text holds the same words"
    case .repeatedOpening: "a summary that the text repeats"
    case .onlyUnclosed: "alone without a full stop"
    case .underRelated: "stands under words such as «اقرأ أيضا»"
    case .underKeywords: "stands under the keyword label"
    case .underComments: "stands under the comments' heading"
    case .underDate: "stands under the date line"
    case .afterSource: "after the end of the article"
    case .unclosedRun: "one of several headlines under the text"
    case .leftover: "a leftover of a word processor or of a page"
    case .metadataKey: "begins with the key of a field"
    case .publisherName: "the name of a paper or a site"
    case .wrapped: "a part of a paragraph that was cut into lines"
    case .textGoesOn: "goes on with the sentence of the line before"
    case .inTwoSources, .inFewSources, .inSeveralSources, .inManySources:
      "stands in other sources too"
    case .onlyHere: "stands in this source alone, among lines that recur"
    case .droppedElsewhere: "left out by the editor in another source"
    }
  }
}
