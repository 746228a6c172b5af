import Testing

@testable import ArabicText

struct CivilDateTests {
  @Test(arguments: [
    (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2015, 13, 1), (2015, 0, 1), (2015, 4, 31),
    (-10_000, 1, 1), (10_000, 1, 1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
  ])
  func `refuses a day that no calendar has`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1970, 1, 1, 0, Weekday.thursday), (2000, 2, 29, 11_016, .tuesday),
    (2015, 1, 21, 16_456, .wednesday), (1969, 12, 31, -1, .wednesday),
    (1, 1, 1, -719_162, .monday), (0, 1, 1, -719_528, .saturday),
    (-1, 12, 31, -719_529, .friday), (-4712, 1, 1, -2_440_550, .thursday),
    (9999, 12, 31, 2_932_896, .friday),
  ])
  func `counts days and weekdays from 1970`(
    year: Int, month: Int, day: Int, number: Int, weekday: Weekday
  ) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
  }

  @Test func `converts every 37th day of ten thousand years there and back`() {
    var previous = CivilDate(dayNumber: -719_529)
    for number in stride(from: -719_528, through: 2_932_896, by: 37) {
      let date = CivilDate(dayNumber: number)
      guard date.dayNumber == number, previous < date || previous == date else {
        Issue.record("day \(number) is \(date), number \(date.dayNumber)")
        return
      }
      previous = date
    }
  }

  @Test(arguments: [Int.max, Int.min])
  func `clamps a distance beyond all years`(days: Int) throws {
    let date = try #require(CivilDate(year: 2015, month: 1, day: 21))
    let end = days > 0 ? "9999-12-31" : "-9999-01-01"
    #expect(date.adding(days: days).description == end)
  }
}
