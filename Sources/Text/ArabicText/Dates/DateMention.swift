/// A date that a text mentions, and how it was read.
package struct DateMention: Hashable, Sendable {
  /// Where it stands: Unicode scalars from 0, half open.
  package let range: Range<Int>
  /// The line it begins in, from 1; lines end with U+000A.
  package let line: Int
  /// The Unicode scalar of the line it begins with, from 1.
  package let column: Int
  /// As printed, without a proclitic before it: «الأربعاء» of «والأربعاء».
  package let text: String
  /// The date that is meant.
  package let edtf: EDTF
  /// The rule that read it.
  package let rule: DateRule
  /// What a relative expression was counted from.
  package let reference: DateReference
  /// What speaks against the reading; `nil` where nothing does.
  package let warning: DateWarning?
  /// The other reading of a numeric date whose day and month can change places.
  package let alternative: EDTF?
  /// The weekday printed with it.
  package let weekday: Weekday?

  /// Whether a second reading is as possible: 05/03/2011.
  package var isAmbiguous: Bool { alternative != nil }

  /// What an editor is told of a date that contradicts itself or could be another; `nil` of others.
  package var doubt: String? {
    warning?.message
      ?? alternative.map { other in
        "the day is taken to come first, so this is \(edtf) and not \(other); write it like "
          + "\(edtf) to be sure"
      }
  }

  /// The same in Arabic.
  package var arabicDoubt: String? {
    warning?.arabicMessage
      ?? alternative.map { other in
        "عُدّ الرقم الأول يومًا، فالتاريخ \u{2068}\(edtf)\u{2069} لا \u{2068}\(other)\u{2069}؛ اكتبه بالصورة "
          + "الأولى ليزول الشك"
      }
  }
}
