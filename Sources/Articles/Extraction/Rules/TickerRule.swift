/// Labels the ticker of a page that came out as one long line: headlines in a row, set apart by wide
/// gaps and not by full stops.
struct TickerRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open where labelling.lines[index].length >= Self.shortest {
      guard Self.gaps(in: labelling.lines[index].text) >= Self.fewestGaps else { continue }
      labelling.label(index, .furniture, because: "headlines in a row, set apart by wide gaps")
    }
  }
}

extension TickerRule {
  private static let shortest = 150
  private static let fewestGaps = 4
  /// Typists put two spaces between words, but not three.
  private static let narrowestGap = 3

  /// How many wide gaps a line has that no mark stands before, as between sentences.
  private static func gaps(in text: String) -> Int {
    var (gaps, spaces, isClosed) = (0, 0, false)
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 {
        spaces += 1
        if spaces == narrowestGap, !isClosed { gaps += 1 }
      } else {
        spaces = 0
        isClosed = byte == UInt8(ascii: ".")
      }
    }
    return gaps
  }
}
