/// Years before our era, which are counted as astronomers do: 753 BC is -752.
extension DateGrammar {
  /// The index after «ق.م», «ق م» or «قبل الميلاد»; nil where the index begins none.
  func isBeforeEra(_ index: Int) -> Int? {
    if word(index) == .particle(.before), word(index + 1) == .birth { return index + 2 }
    guard word(index) == .birth else { return nil }
    let era = skipping(.dot, at: index + 1)
    guard word(era) == .gregorianEra else { return nil }
    // The full stop of the abbreviation, and not that of the sentence.
    return word(era + 1) == .dot && isGlued(era + 1) && word(era + 2) != .lineBreak
      ? era + 2 : era + 1
  }

  /// «753 ق.م», «1600 قبل الميلاد», «356 ق.م - 323 ق.م», «490 و480 ق.م».
  func yearBeforeEra(at index: Int) -> DateReading? {
    guard let first = number(index), (1...9999).contains(first.value) else { return nil }
    let end = isBeforeEra(index + 1)
    let joint = end ?? index + 1
    if [.dash, .particle(.and), .particle(.to)].contains(word(joint)), let last = number(joint + 1),
      (1...first.value).contains(last.value),
      let next = isBeforeEra(joint + 2)
    {
      return EDTF(from: EDTF(year: 1 - first.value), through: EDTF(year: 1 - last.value)).map {
        DateReading($0, .range, next: next)
      }
    }
    return end.map { DateReading(EDTF(year: 1 - first.value), .year, next: $0) }
  }
}
