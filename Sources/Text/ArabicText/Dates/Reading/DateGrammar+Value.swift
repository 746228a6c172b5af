extension DateGrammar {
  /// The value of tokens that are one date and nothing else.
  func wholeValue() -> EDTF? {
    var (start, end) = (0, tokens.count)
    while start < end, isPunctuation(start) { start += 1 }
    while start < end, isPunctuation(end - 1) { end -= 1 }
    guard start < end else { return nil }
    return openSpan(start, end) ?? unknownSpan(start, end) ?? single(start, end)?.value
  }

  private func isPunctuation(_ index: Int) -> Bool {
    switch word(index) {
    case .comma, .dot, .stop, .mark, .lineBreak, .colon: true
    default: false
    }
  }

  private func single(_ start: Int, _ end: Int) -> DateReading? {
    [range(at: start), point(at: start)].lazy.compactMap(\.self).first { $0.next == end }
  }

  /// «بعد فبراير 2022», «حتى 1985»: one end is open.
  private func openSpan(_ start: Int, _ end: Int) -> EDTF? {
    switch word(start) {
    case .particle(.after): single(start + 1, end)?.value.flatMap { EDTF(from: $0, through: nil) }
    case .particle(.until): single(start + 1, end)?.value.flatMap { EDTF(from: nil, through: $0) }
    default: nil
    }
  }

  /// «من 1985 إلى تاريخ غير معروف» and the reverse; and any two dates that `range` does not join.
  private func unknownSpan(_ start: Int, _ end: Int) -> EDTF? {
    guard word(start) == .particle(.from),
      let middle = (start + 1..<end).first(where: { word($0) == .particle(.to) }),
      let from = spanEnd(start + 1, middle), let through = spanEnd(middle + 1, end)
    else { return nil }
    return EDTF(from: from, through: through)
  }

  private func spanEnd(_ start: Int, _ end: Int) -> EDTF.End? {
    if word(start) == .label(.neutral), word(start + 1) == .unknown, word(start + 2) == .unknown,
      start + 3 == end
    {
      return .unknown
    }
    guard let value = single(start, end)?.value?.single, value.time == nil else { return nil }
    return .date(value)
  }
}
