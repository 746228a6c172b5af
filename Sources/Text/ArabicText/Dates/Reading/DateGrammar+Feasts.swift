/// Feasts that are dates because a year or «الماضي» stands by them.
extension DateGrammar {
  /// «عيد الفطر الماضي», «عيد الميلاد 2020», «رأس السنة الهجرية 1437», «يوم عرفة 1436».
  func feast(at index: Int) -> DateReading? {
    feastName(at: index).flatMap { dated($0.feast, after: $0.next, plus: 0) }
  }

  /// «ثاني أيام عيد الأضحى»: the latest where no year says which.
  func dayOfFeast(at index: Int) -> DateReading? {
    let position = word(index) == .first ? (value: 1, next: index + 1) : ordinal(at: index)
    guard let position, position.value <= 4, isUnit(position.next, .day, .plural),
      let name = feastName(at: position.next + 1)
    else { return nil }
    let days = position.value - 1
    if let reading = dated(name.feast, after: name.next, plus: days) { return reading }
    let value = day(of: name.feast, occurrence(at: index))?.adding(days: days)
    return DateReading(value.map { EDTF($0) }, .feast, next: name.next, from: .publication)
  }

  /// «عيد الأضحى المبارك»: the feast and the index after it.
  private func feastName(at index: Int) -> (feast: Feast, next: Int)? {
    guard var name = bareFeastName(at: index) else { return nil }
    name.next = skipping(.honorific, at: name.next)
    return name
  }

  private func bareFeastName(at index: Int) -> (feast: Feast, next: Int)? {
    switch word(index) {
    case .feastDay:
      if case .feast(let feast) = word(index + 1) { return (feast, index + 2) }
      return word(index + 1) == .birth ? (.christmas, index + 2) : nil
    case .head where isUnit(index + 1, .year, .definite):
      return switch word(index + 2) {
      case .hijriEra: (.hijriNewYear, index + 3)
      case .gregorianEra: (.newYear, index + 3)
      default: (.newYear, index + 2)
      }
    case .feast(let feast):
      switch feast {
      case .arafa where isUnit(index - 1, .day, .singular), .ashura: return (feast, index + 1)
      case .mawlid: return word(index + 1) == .other ? (feast, index + 2) : nil
      default: return nil
      }
    default: return nil
    }
  }

  private func dated(_ feast: Feast, after index: Int, plus days: Int) -> DateReading? {
    func reading(_ day: CivilDate?, _ next: Int, _ reference: DateReference) -> DateReading? {
      day.map { DateReading(EDTF($0.adding(days: days)), .feast, next: next, from: reference) }
    }
    if let year = hijriYearNumber(at: index), let day = feast.day(inHijri: year.value) {
      return reading(day, year.next, .none)
    }
    if let found = yearAfter(index), let year = found.year {
      return reading(feast.day(in: year), found.next, found.reference)
    }
    guard let relation = relation(at: index) else { return nil }
    let day = self.day(of: feast, Occurrence(offset: relation.offset))
    return reading(day, relation.next, .publication)
  }

  private func day(of feast: Feast, _ occurrence: Occurrence) -> CivilDate? {
    guard let today = frame.day, let here = feast.day(in: today.year) else { return nil }
    let cycle = occurrence.cycle(order: here.dayNumber - today.dayNumber, half: 182)
    return feast.day(in: today.year + cycle)
  }
}
