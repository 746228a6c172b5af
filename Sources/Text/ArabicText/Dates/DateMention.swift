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
  package let edtf: EDTF
  package let rule: DateRule
  package let reference: DateReference
  package let warning: DateWarning?
  /// The other reading of a numeric date whose day and month can change places.
  package let alternative: EDTF?
  /// The weekday printed with it.
  package let weekday: Weekday?

  /// Whether a second reading is as possible: 05/03/2011.
  package var isAmbiguous: Bool { alternative != nil }
}
