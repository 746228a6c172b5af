import ArabicText

/// The lists of phrases that a text may begin with, judged by its first word alone.
///
/// Found once for each line, it tells most cues that they need not look: `[]` is certain, a member
/// only says that the first word is also that of a phrase. Where it cannot be told, all are members.
struct Openings: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// ``PageWords``; also where a number comes first, which may stand among them.
  static let button = Self(rawValue: 1 << 0)
  /// ``SectionCue``; also where a number comes first.
  static let section = Self(rawValue: 1 << 1)
  static let pageNotice = Self(rawValue: 1 << 2)
  static let firstPage = Self(rawValue: 1 << 3)
  static let keywords = Self(rawValue: 1 << 4)
  static let related = Self(rawValue: 1 << 5)
  static let contact = Self(rawValue: 1 << 6)
  static let picture = Self(rawValue: 1 << 7)
  static let caption = Self(rawValue: 1 << 8)
  static let endMark = Self(rawValue: 1 << 9)
  static let credit = Self(rawValue: 1 << 10)
  static let comments = Self(rawValue: 1 << 11)
  static let dateLabel = Self(rawValue: 1 << 12)
  static let leadIn = Self(rawValue: 1 << 13)
  static let byline = Self(rawValue: 1 << 14)
  static let pageLink = Self(rawValue: 1 << 15)
  /// ``NoticeCue``, whose phrases stand anywhere in a text.
  static let notice = Self(rawValue: 1 << 16)
  /// A mark stands before the first word, or in its place.
  static let mark = Self(rawValue: 1 << 17)
  static let office = Self(rawValue: 1 << 18)
  static let paper = Self(rawValue: 1 << 19)
  /// ``HeadlineCue``.
  static let headline = Self(rawValue: 1 << 20)
  static let leftover = Self(rawValue: 1 << 21)
  static let field = Self(rawValue: 1 << 22)

  static let all = Self(rawValue: .max)

  func intersects(_ others: Self) -> Bool { rawValue & others.rawValue != 0 }
}

extension Openings {
  private static let lists: [(Openings, PhraseList)] = [
    (.button, PageWords.all), (.section, SectionCue.names), (.pageNotice, PageWordsCue.openings),
    (.firstPage, PageWordsCue.firstPages), (.keywords, KeywordsCue.labels),
    (.keywords, KeywordsCue.runInLabels), (.related, RelatedCue.labels),
    (.contact, ContactCue.openings), (.picture, PictureCue.openings),
    (.caption, CaptionCue.openings), (.endMark, EndMarkCue.words),
    (.credit, CreditLine.labels), (.credit, CreditLine.openLabels),
    (.comments, CommentsCue.labels), (.dateLabel, DateCue.labels),
    (.dateLabel, RelativeTime.openings),
    (.leadIn, SubheadCue.links), (.byline, BylineCue.openings),
    (.pageLink, RunInBoilerplate.links), (.notice, NoticeCue.phrases),
    (.office, SignatureCue.writers), (.office, SignatureCue.offices), (.paper, PaperNameCue.kinds),
    (.paper, AgencyNames.all), (.headline, HeadlineCue.adverbials), (.headline, HeadlineCue.kinds),
    (.leftover, LeftoverCue.leftovers), (.field, MetadataKeys.all),
  ]

  /// What words begin, by some bits of their hashes: words that share them only add what may be.
  private static let byFirstWord: [Openings] = {
    var openings = [Openings](repeating: [], count: 1 << slotBits)
    for (opening, list) in lists {
      for phrase in list.phrases {
        guard let word = phrase.withUnsafeBufferPointer(HashedWords.first) else { continue }
        openings[slot(of: word)].insert(opening)
      }
    }
    return openings
  }()

  /// Four times as many slots as words, in 16 kB.
  private static let slotBits: UInt64 = 12

  private static func slot(of word: HashedWords.Word) -> Int {
    Int(word.hash >> (64 - slotBits))
  }

  /// A first word that stands farther from the start, in bytes, may belong to another part of what
  /// a cue takes for the beginning.
  private static let farthest = 16
  private static let longest = 40

  /// The lists that a text in valid UTF-8 may begin with.
  init(of utf8: UnsafeBufferPointer<UInt8>) {
    guard let word = HashedWords.first(utf8), word.range.lowerBound <= Self.farthest,
      word.range.count <= Self.longest
    else {
      self = .all
      return
    }
    self = Self.with(word)
    if word.range.lowerBound > 0 { insert(.mark) }
  }

  /// The lists of which a phrase begins with a word.
  static func with(_ word: HashedWords.Word) -> Openings {
    let found = byFirstWord[slot(of: word)]
    return word.isNumber ? found.union([.button, .section]) : found
  }
}
