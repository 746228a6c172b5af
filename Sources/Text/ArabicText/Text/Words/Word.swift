/// A word of a text: letters and digits that belong together.
///
/// Words are found as UAX #29 finds them, with these differences, which Arabic web text asks for:
/// a change between Arabic and Latin letters ends a word, and a tatweel joins letters only
/// («الـ13» is `ال` and `13`, «هـ» is `ه`). Harakat and invisible joiners do not end a word; an
/// apostrophe joins Latin letters, and `.` `,` `٫` `٬` join digits.
package struct Word: Sendable, Hashable {
  /// As it is written, harakat and tatweel included.
  package let text: String
  /// Where it stands in the text, in Unicode scalars, 0-based.
  package let range: Range<Int>

  /// The words of a text in their order: `ثلاثمائة(S300)` has `ثلاثمائة` and `S300`.
  package static func words(in text: String) -> [Self] {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [Self] = []
      WordScanner.scan(utf8) { span in
        let word = String(decoding: utf8[span.bytes], as: UTF8.self)
        words.append(Word(text: word, range: span.scalars))
      }
      return words
    }
  }
}
