package import ArabicText
package import Diagnostics
package import Seeds

/// A source whose structure has been found: each line's label, and the fields that were printed.
///
/// Of the editor's fields only `keep` and `drop` are applied, which correct the labels themselves.
package struct Manuscript: Sendable, Hashable {
  /// A line that is not blank, with its label and the reason for it.
  package struct LabelledLine: Sendable, Hashable {
    /// The line, 1-based, in the file.
    package let number: Int
    /// The line without white space at its ends; of Markdown, without its markup.
    package let text: String
    /// What the line is.
    package let label: LineLabel
    /// A sentence for the editor.
    package let reason: String
    /// How likely the label is, in hundredths; 100 where nothing is guessed.
    package internal(set) var confidence = 100
    /// What the line would be else; `nil` where nothing else comes near.
    package internal(set) var second: LineLabel?
    /// How many scalars were cut off the start of the line; of a part that was cut off, how many it took.
    package internal(set) var leading = 0
    /// Whether it goes on with the paragraph of the line before, which was cut into lines.
    package internal(set) var goesOn = false
    /// What the markup of a saved page says of it; `nil` in other sources.
    package internal(set) var markup: LineMarkup?
    /// The pictures of a saved page that stand before the line.
    package internal(set) var pictures: [TextPicture] = []
    /// Whether the label is the editor's, by `keep` or `drop`.
    package internal(set) var isByEditor = false

    /// Whether the line is published text: by its label, or as the caption of a page's picture.
    package var isText: Bool { label.isText || (label == .caption && markup != nil) }

    /// Whether the line speaks of the subject: neither a part of the page nor another's headline.
    var isSpoken: Bool {
      switch label {
      case .title, .kicker, .subtitle, .summary, .date, .caption: true
      default: isText
      }
    }
  }

  /// A date of publication that the source prints.
  package struct PrintedDate: Sendable, Hashable {
    /// The date that was read.
    package let edtf: EDTF
    /// The words that were read.
    package let printed: String
    /// 1-based.
    package let line: Int
    /// Whether another reading is possible: day and month the other way round, a weekday that
    /// contradicts the date, a Hijri date alone, a second date line, or a date of change.
    package let isDoubtful: Bool
    /// What contradicts the date in its own words, for the editor.
    package var contradiction: DateWarning?
  }

  /// All lines that are not blank, in order.
  package let lines: [LabelledLine]
  /// Parts of lines that were run into the text and are no part of it, with the number of their line.
  ///
  /// The line itself is among `lines`, with the rest of its text.
  package let cutOff: [LabelledLine]
  /// The values of the fields that the source prints, but for the date of publication.
  package let fields: FieldValues
  /// The date of publication that the source prints.
  package let date: PrintedDate?
  /// The text of a source that is CommonMark already; `nil` for scraped text.
  package let markdown: String?
  /// What was changed in the text before its structure was sought.
  package let cleaning: CleaningAccount
  /// The lines, 1-based, at which further articles seem to begin, ascending; their text is part of
  /// this one's until an editor splits the source.
  package internal(set) var furtherArticles: [Int] = []
  /// Why a saved page holds no article; `nil` where it holds one, or nothing tells why not.
  package internal(set) var absence: PageAbsence?
  /// The pictures of a saved page that stand after its last line.
  package internal(set) var lastPictures: [TextPicture] = []
  /// The pictures of which the page holds the bytes.
  package internal(set) var embedded: [EmbeddedPicture] = []
  /// The pictures within the site that the text names.
  package internal(set) var pictures: [PictureMention] = []
  /// The addresses within the site to which a text in Markdown links.
  package internal(set) var links: [Located<String>] = []
  /// What the archive told of the lines.
  var recurrences = Recurrences()

  /// In how many sources a line stands, of which versions of one story count as one; `nil` where lines like it
  /// do not count, and outside of an archive in which any line recurs.
  package func sources(ofLine number: Int) -> Int? { recurrences[number]?.stories }

  /// The sub-headings, those that were cut off lines last.
  package var subheads: [String] {
    [lines, cutOff].flatMap { lines in lines.filter { $0.label == .subhead }.map(\.text) }
  }

  /// The published text: its paragraphs, questions, sub-headings and captions, in order.
  package var text: [LabelledLine] { lines.filter(\.isText) }

  /// The lines that speak of the subject, and so may name tags and dates: all but the parts of the
  /// page and the headlines of other articles.
  package var spoken: [LabelledLine] { lines.filter(\.isSpoken) }

  /// Whether there is anything to read: a word in the text, or at least in a headline; a saved page
  /// with nothing but a headline has lost its text.
  var hasText: Bool {
    absence == nil
      && lines.contains { line in
        (line.isText || [.subtitle, .summary].contains(line.label)
          || (line.label == .title && line.markup == nil)) && Self.hasWord(line.text)
      }
  }

  /// Finds the structure of a seed, one of the sources of an archive whose recurring lines are known.
  package static func reading(
    _ seed: Seed, in archive: RecurringLines = .none
  ) -> Diagnosed<Manuscript> {
    switch seed.file.format {
    case .text: ManuscriptBuilder.scraped(seed, archive.recurrences(in: seed))
    case .html: PageManuscript.reading(seed)
    case .markdown: MarkdownManuscript.reading(seed)
    }
  }
}

extension Manuscript {
  /// Whether a text has a letter or a digit besides tags and the addresses of pictures and links.
  private static func hasWord(_ text: String) -> Bool {
    var (closing, previous): (Unicode.Scalar?, Unicode.Scalar) = (nil, " ")
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if let end = closing {
        if scalar == end { closing = nil }
        continue
      }
      switch scalar {
      case "<": closing = ">"
      case "(" where previous == "]": closing = ")"
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
      }
    }
    return false
  }
}
