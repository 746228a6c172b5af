import ArabicText

/// What a feature of a line is about.
///
/// The numbers are part of the learned weights: a new kind gets a new number.
enum FeatureKind: UInt8 {
  case bias = 0
  case length = 1
  case words, ending, script, blanks, marks, opening, closing, lexicon
  case cue = 10
  case cuePair
  case firstWord = 20
  case lastWord, anyWord, wholeLine, wordPair
  case place = 30
  case before, after, indexFromStart, indexFromEnd, shortLines, leadShare, bodyShare
  case title, repeated, dateSoon, placeAndForm, cueAndPlace, textLength, runOfLabels, headline

  /// What the editor is told where such a feature decided.
  var sentence: String {
    switch self {
    case .bias, .cue, .cuePair, .cueAndPlace: "what usually stands here"
    case .length, .words, .placeAndForm: "its length, and how it ends"
    case .ending: "how it ends"
    case .script: "its script"
    case .blanks: "the blank lines before it"
    case .marks, .opening, .closing: "its marks"
    case .lexicon: "words of dates"
    case .firstWord, .lastWord, .anyWord, .wholeLine, .wordPair: "its words"
    case .place, .before, .after: "where it stands to the running text"
    case .indexFromStart, .indexFromEnd, .textLength: "its place in the text"
    case .shortLines, .runOfLabels: "the short lines round it"
    case .leadShare, .title, .headline: "its likeness to the first paragraph"
    case .bodyShare: "its likeness to the running text"
    case .repeated: "that it stands in the text twice"
    case .dateSoon: "the date under it"
    }
  }
}
