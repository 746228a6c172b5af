/// Keeps the direction of one text from spoiling the text round it, where markup cannot go: in a
/// `<title>`, an attribute, a feed, a terminal.
package enum Bidi {
  /// A text between U+2068 (first strong isolate) and U+2069, its own controls balanced.
  ///
  /// An empty text stays empty. Isolates rather than embeddings are what W3C asks for (qa-bidi-
  /// unicode-controls).
  package static func isolate(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let (opening, closing) = (Scalars.firstStrongIsolate, Scalars.popDirectionalIsolate)
    return String(opening) + balanced(text) + String(closing)
  }

  /// A text in which whatever is opened is closed, and nothing else is.
  ///
  /// A control that closes nothing is removed. What is open at the end of a paragraph is closed
  /// before the line feed, where the algorithm closes it as well. Marks stay.
  package static func balanced(_ text: String) -> String {
    // All controls begin with E2 but one, U+061C, which is D8 9C.
    var text = text
    guard text.withUTF8({ $0.contains { $0 == 0xE2 || $0 == 0x9C } }),
      text.unicodeScalars.contains(where: { BidiControl($0) != nil })
    else { return text }
    var balancer = BidiBalancer()
    for scalar in text.unicodeScalars { balancer.read(scalar) }
    return balancer.finish()
  }
}
