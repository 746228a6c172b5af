/// What cleaning finds and leaves as it is, for an editor to look at.
package enum CleaningConcern: String, Sendable, Hashable, CaseIterable {
  /// An override (U+202D, U+202E) was removed: it can make a text read as what it does not say
  /// (CVE-2021-42574).
  case override
  /// A private-use scalar or U+FFFD, the trace of letters lost in an earlier conversion.
  case encodingLoss = "encoding-loss"
  /// One number is written in digits of two systems (UTS #39, mixed numbers): `20١5`.
  case mixedDigits = "mixed-digits"
  /// A Latin, Greek or Cyrillic letter stands between letters of an Arabic word (UTS #39).
  case homoglyph
}
