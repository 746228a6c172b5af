/// One line of a source that is not blank, and what a rule may ask of its form.
///
/// Everything is counted once, when the line is made, in Unicode scalars.
struct Line: Sendable, Hashable {
  /// The line, 1-based, in the file.
  let number: Int
  /// The line without white space at its ends.
  let text: String
  /// How many blank lines stand directly before.
  let blanksBefore: Int
  /// The length of `text`.
  let length: Int
  /// How many words it has: runs between white space that hold a letter or digit.
  let wordCount: Int
  let arabicLetters: Int
  let latinLetters: Int
  let digits: Int
  /// How many bars `|` it holds.
  let bars: Int
  let ending: LineForm.Ending
  /// Whether it is one quotation from its first mark to its last.
  let isQuotation: Bool
  /// The text as phrases are compared with it, see ``Phrase``.
  ///
  /// Empty for a line longer than ``longestSubject``, which no phrase decides.
  let subject: [UInt8]

  /// Longer lines are running text, and too long to be judged by a word in them.
  static let longestSubject = 200

  /// Whether it ends as a sentence does, closing marks aside: `.` `!` `?` `؟` `…` `؛`.
  var endsSentence: Bool { ending != .open }

  /// Whether it is long enough, or closed and long enough, to be running text.
  ///
  /// Of 432 labelled paragraphs the median has 205 scalars, and 90 in 100 end as a sentence does; of
  /// 27 labelled sub-headings none ends so, and the longest has 46.
  var isParagraphLike: Bool { length >= 100 || (endsSentence && length >= 50) }

  /// Whether it has the form of a heading: short, and not closed as a sentence is.
  var isHeadingLike: Bool { !isParagraphLike && !endsSentence && arabicLetters > latinLetters }

  /// Whether it has the form of a headline, which may ask or exclaim but has no full stop.
  ///
  /// The longest headline seen has 146 scalars.
  var isHeadlineLike: Bool {
    length <= 160 && wordCount >= 2 && arabicLetters > latinLetters && ending != .stop
  }

  /// Whether it is one to three words without a mark that closes a sentence.
  var isLabelLike: Bool { (1...3).contains(wordCount) && length <= 30 && !endsSentence }
}

extension Line {
  /// The lines of a text that are not blank.
  ///
  /// The first line of `text` has the number `lineOffset + 1`. Lines end with `\n`, `\r\n` or `\r`.
  static func lines(of text: String, lineOffset: Int = 0) -> [Line] {
    var lines: [Line] = []
    var blanks = 0
    var number = lineOffset
    for piece in pieces(of: text.utf8) {
      number += 1
      if let line = Line(number: number, text: Substring(piece), blanksBefore: blanks) {
        lines.append(line)
        blanks = 0
      } else {
        blanks += 1
      }
    }
    return lines
  }

  /// The same line with another part of its text.
  func with(text: some StringProtocol) -> Line? {
    Line(number: number, text: Substring(text), blanksBefore: blanksBefore)
  }

  private static func pieces(of text: String.UTF8View) -> [Substring.UTF8View] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    return text.split(separator: lineFeed, omittingEmptySubsequences: false).flatMap { piece in
      let line = piece.last == carriageReturn ? piece.dropLast() : piece
      return line.split(separator: carriageReturn, omittingEmptySubsequences: false)
    }
  }

  /// A line, or `nil` where there is nothing but white space.
  private init?(number: Int, text: Substring, blanksBefore: Int) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !Self.isSpace($0) }),
      let last = scalars.lastIndex(where: { !Self.isSpace($0) })
    else { return nil }
    let trimmed = scalars[first...last]
    self.number = number
    self.text = String(trimmed)
    self.blanksBefore = blanksBefore
    let form = LineForm(trimmed)
    length = form.length
    wordCount = form.wordCount
    arabicLetters = form.arabicLetters
    latinLetters = form.latinLetters
    digits = form.digits
    bars = form.bars
    ending = form.ending
    isQuotation = form.isQuotation
    subject = form.length <= Self.longestSubject ? Phrase.subject(self.text) : []
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
