import ArabicText

/// Sees the lines under a column by which its author is reached: e-mail, telephone, text message.
struct ContactCue: Cue {
  static let openings = PhraseList(
    """
    للتواصل، للتواصل مع الكاتب، للتعليق، لإرسال، لمراسلة، للمراسلة، بريد الكاتب، البريد الإلكتروني
    بريد إلكتروني، البريد الالكتروني، إيميل، ايميل، هاتف، الهاتف، جوال، فاكس، ت، ص.ب، تويتر، فيسبوك
    واتساب، أرسل رسالة، ارسل رسالة، رسالة sms، E-mail، Email، Twitter، Tel، Fax، Facebook
    """)
  private static let longest = 160
  private static let fewestLatinLetters = 4

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.length <= Self.longest,
        line.openings.contains(.contact) || line.latinLetters >= Self.fewestLatinLetters
      else { continue }
      let isOpening = Self.openings.begins(line.subject)
      // An «@» among Latin letters, as in an address or the name of an account.
      let isAddress =
        line.text.utf8.contains(UInt8(ascii: "@"))
        && line.latinLetters >= Self.fewestLatinLetters
      if isAddress, isOpening || line.wordCount <= 4 {
        evidence.add(.address, at: index)
      } else if isOpening, line.digits >= 4, line.ending != .stop {
        evidence.add(.telephone, at: index)
      }
    }
  }
}
