import ArabicText

/// Labels the lines under a column by which its author is reached: e-mail, telephone, text message.
struct ContactRule: LineRule {
  static let openings = PhraseList(
    """
    للتواصل، للتواصل مع الكاتب، للتعليق، لإرسال، لمراسلة، للمراسلة، بريد الكاتب، البريد الإلكتروني
    بريد إلكتروني، البريد الالكتروني، إيميل، ايميل، هاتف، الهاتف، جوال، فاكس، ت، ص.ب، تويتر، فيسبوك
    واتساب، أرسل رسالة، ارسل رسالة، رسالة sms، E-mail، Email، Twitter، Tel، Fax، Facebook
    """)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open where Self.mayBeOne(labelling.lines[index]) {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, let reason = Self.reason(line) else { continue }
      labelling.label(index, .signature, because: reason)
    }
  }
}

extension ContactRule {
  private static let longest = 160
  private static let fewestLatinLetters = 4

  private static func mayBeOne(_ line: Line) -> Bool {
    line.openings.contains(.contact) || line.latinLetters >= fewestLatinLetters
  }

  private static func reason(_ line: Line) -> String? {
    let isOpening = openings.begins(line.subject)
    if isAddress(line), isOpening || line.wordCount <= 4 { return "an e-mail address" }
    if isOpening, line.digits >= 4, line.ending != .stop { return "a number to call or write to" }
    return nil
  }

  /// Whether an «@» stands among Latin letters, as in an address or the name of an account.
  private static func isAddress(_ line: Line) -> Bool {
    line.text.utf8.contains(UInt8(ascii: "@")) && line.latinLetters >= fewestLatinLetters
  }
}
