import ArabicText

/// One line of a source that is not blank, and what a cue may ask of its form.
///
/// Everything is counted once, when the line is made, in Unicode scalars.
struct Line: Sendable, Hashable {
  /// The line, 1-based, in the file.
  let number: Int
  /// The line without white space at its ends.
  let text: String
  /// How many blank lines stand directly before.
  let blanksBefore: Int
  let form: LineForm
  /// The text as phrases are compared with it, see ``Phrase``.
  ///
  /// Empty for a line that is too long to be judged by a word in it.
  let subject: [UInt8]
  let openings: Openings
  /// What the markup of a saved page says of it; `nil` in text.
  var markup: LineMarkup?
  /// What the markup is sure that it is.
  var role: LineRole?

  var length: Int { form.length }
  /// How many words it has: runs between white space that hold a letter or digit.
  var wordCount: Int { form.wordCount }
  var arabicLetters: Int { form.arabicLetters }
  var latinLetters: Int { form.latinLetters }
  var digits: Int { form.digits }
  var ending: LineForm.Ending { form.ending }
  /// Whether it is one quotation from its first mark to its last.
  var isQuotation: Bool { form.isQuotation }
  /// Whether it ends as a sentence does, closing marks aside: `.` `!` `?` `؟` `…` `؛`.
  var endsSentence: Bool { form.ending != .open }
}

extension Line {
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
    var text = text
    text.makeContiguousUTF8()
    var lines: [Line] = []
    lines.reserveCapacity(text.utf8.count / Self.usualBytes)
    var last = lineOffset
    TextLines.forEach(in: text, after: lineOffset) { number, trimmed in
      lines.append(
        Line(
          number: number, blanksBefore: number - last - 1,
          text: TextLines.part(trimmed, of: text),
          UnsafeBufferPointer(rebasing: trimmed)))
      last = number
    }
    return lines
  }

  /// About how many bytes a line has.
  static let usualBytes = 200

  /// The same line with a part of its text; `nil` where the part is blank.
  func with(text part: some Collection<Unicode.Scalar>) -> Line? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: part)
    var text = String(view)
    guard var line = Line(number: number, blanksBefore: blanksBefore, trimming: &text) else {
      return nil
    }
    guard let markup else { return line }
    // A part is cut from either end.
    let (whole, part) = (self.text.utf8, line.text.utf8)
    let start = whole.starts(with: part) ? 0 : whole.count - part.count
    line.markup = markup.clipped(to: start..<start + part.count)
    line.role = role
    return line
  }

  /// A visible line of a saved page; `nil` where it is blank.
  init?(number: Int, text: String, markup: LineMarkup, role: LineRole?) {
    var text = text
    self.init(number: number, blanksBefore: 0, trimming: &text)
    (self.markup, self.role) = (markup, role)
  }

  /// The line without white space at its ends; `nil` where nothing is left.
  private init?(number: Int, blanksBefore: Int, trimming text: inout String) {
    let line = text.withUTF8 { bytes in
      let trimmed = Trimming.spaces(bytes[...])
      return trimmed.isEmpty
        ? nil
        : Line(
          number: number, blanksBefore: blanksBefore,
          text: String(decoding: trimmed, as: UTF8.self), UnsafeBufferPointer(rebasing: trimmed))
    }
    guard let line else { return nil }
    self = line
  }

  /// A line that has no white space at its ends and is not empty, with its UTF-8.
  private init(number: Int, blanksBefore: Int, text: String, _ utf8: UnsafeBufferPointer<UInt8>) {
    self.number = number
    self.blanksBefore = blanksBefore
    self.text = text
    form = LineForm(utf8)
    subject = form.length <= (form.ending == .stop ? 100 : 160) ? Phrase.subject(utf8) : []
    openings = Openings(of: utf8)
  }
}
