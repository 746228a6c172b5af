/// Sees which lines stand in other sources of the archive too, or were dropped there by an editor.
///
/// A refrain, a quotation or «انتهى» recurs as well. So of a line directly between two lines of running text
/// the number of sources says nothing, and of a long line in the running text nothing does.
struct RecurrenceCue: Cue {
  func look(at evidence: inout LineEvidence) {
    guard !evidence.recurrences.isEmpty else { return }
    for index in evidence.lines.indices {
      guard let found = evidence.recurrences[evidence.lines[index].number],
        let place = Place(index, in: evidence), place != .longInText
      else { continue }
      if found.isDropped { evidence.add(.droppedElsewhere, at: index) }
      guard place == .free else { continue }
      switch found.level {
      case .one: break
      case .two: evidence.add(.inTwoSources, at: index)
      case .few: evidence.add(.inFewSources, at: index)
      case .several: evidence.add(.inSeveralSources, at: index)
      case .many: evidence.add(.inManySources, at: index)
      }
    }
  }

  private enum Place {
    case free, betweenText, longInText

    init?(_ index: Int, in evidence: LineEvidence) {
      let layout = evidence.layout
      func isText(_ index: Int) -> Bool { layout.body.contains(index) && layout.isLong[index] }
      let isBetween = isText(index - 1) && isText(index + 1)
      self = !isBetween ? .free : layout.isLong[index] ? .longInText : .betweenText
    }
  }
}
