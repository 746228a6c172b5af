/// How far two spellings may differ and still be taken for the same text.
///
/// | fold | display | identity | search |
/// |---|---|---|---|
/// | composition (NFC, see `CanonicalComposition`) | yes | yes | yes |
/// | presentation forms → letters | yes | yes | yes |
/// | tatweel in or at the end of a word, harakat, invisible characters removed | | yes | yes |
/// | آ أ إ ٱ → ا; ى ی → ي; ک → ك; ة ھ ہ ە → ه | | yes | yes |
/// | ٠–٩ ۰–۹ → 0–9; cased letters → lower case | | yes | yes |
/// | ؤ → و; ئ → ي; ء removed | | | yes |
///
/// A tatweel that stands alone is a dash and stays, and so does one before a digit («الـ13»), which
/// keeps a prefix apart from a number.
package enum FoldingLevel: Sendable, Hashable, CaseIterable {
  /// For showing: nothing that a reader could see is changed.
  case display
  /// For telling whether two tags or names are one: spelling habits are levelled, letters not.
  case identity
  /// For finding: also the seats of the hamza are levelled.
  case search
}

/// A text folded to a level; folding the result again changes nothing.
///
/// `folded("إيــران ٢٠١٥", for: .search)` is `ايران 2015`.
package func folded(_ text: String, for level: FoldingLevel) -> String {
  var text = text
  guard let table = KeyFolding.table(for: level) else {
    return text.withUTF8(DisplayFolding.isNeeded) ? String(DisplayFolding.folded(text)) : text
  }
  return text.withUTF8 { utf8 in
    KeyFolding.withFolded(utf8, by: table) { String(decoding: $0, as: UTF8.self) }
  }
}

/// The bytes of a text folded to a level, for comparing: the UTF-8 of what ``folded(_:for:)`` gives.
///
/// `utf8` must be valid UTF-8.
package func foldedBytes(
  _ utf8: UnsafeBufferPointer<UInt8>, for level: FoldingLevel
) -> [UInt8] {
  guard let table = KeyFolding.table(for: level) else {
    guard DisplayFolding.isNeeded(utf8) else { return Array(utf8) }
    return Array(String(DisplayFolding.folded(String(decoding: utf8, as: UTF8.self))).utf8)
  }
  return KeyFolding.withFolded(utf8, by: table) { Array($0) }
}
