/// Counts, scalar by scalar, what one line has lost; see `TextDamage`.
struct LineDamage {
  private(set) var lost = 0
  private(set) var letters = 0
  /// The offset of the first loss.
  private(set) var first: Int?
  private var questionMarks = 0
  private var firstQuestionMark = 0
  private var before = ScalarClass.separator
  private var start: Int?
  private var beyondASCII = 0
  private var leads = 0

  /// Takes the next scalar of the line, which stands at `offset` in the text.
  mutating func read(_ scalar: Unicode.Scalar, at offset: Int) {
    start = start ?? offset
    if scalar == "?" {
      if questionMarks == 0 { firstQuestionMark = offset }
      questionMarks += 1
      return
    }
    let scalarClass = ScalarClass(scalar)
    endQuestionMarks(before: scalarClass)
    if scalar == Scalars.replacement { lose(1, at: offset) }
    if scalarClass.isLetter { letters += 1 }
    if !scalar.isASCII { beyondASCII += 1 }
    if Self.isLead(scalar) { leads += 1 }
    before = scalarClass
  }

  /// The account of the whole line.
  func finished() -> Self {
    var line = self
    line.endQuestionMarks(before: .separator)
    // Half of the scalars of such a line are leads; in prose ط and ظ are one letter in fifty.
    if leads >= 4, leads * 10 >= beyondASCII * 3 {
      (line.lost, line.letters, line.first) = (line.lost + line.letters, 0, start)
    }
    return line
  }

  /// Adds the account of another line.
  mutating func add(_ line: Self) {
    lost += line.lost
    letters += line.letters
    first = first ?? line.first
  }

  /// Whether a scalar is a lead byte D8–DB read as windows-1252 (Ø Ù Ú Û) or windows-1256 (ط ظ).
  private static func isLead(_ scalar: Unicode.Scalar) -> Bool {
    (0xD8...0xDB).contains(scalar.value) || scalar.value == 0x637 || scalar.value == 0x638
  }

  private mutating func lose(_ count: Int, at offset: Int) {
    guard count > 0 else { return }
    lost += count
    first = first ?? offset
  }

  /// Decides how many of the question marks in a row stand for letters.
  private mutating func endQuestionMarks(before after: ScalarClass) {
    let isEmphasis = before.isLetter || before == .mark || before == .digit
    let isInWord = before == .arabicLetter && after == .arabicLetter
    if isInWord || questionMarks >= 2 && !isEmphasis {
      lose(questionMarks, at: firstQuestionMark)
    }
    questionMarks = 0
  }
}
