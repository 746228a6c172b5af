import Testing

@testable import ArabicText

struct OtherCalendarsTests {
  @Test(arguments: [
    (1300, 1, 1, "1921-03-21"), (1357, 11, 22, "1979-02-11"), (1393, 11, 2, "2015-01-22"),
    (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"), (1403, 12, 30, "2025-03-20"),
  ])
  func `counts the days of the solar Hijra`(year: Int, month: Int, day: Int, civil: String) {
    #expect(SolarHijriDate(year: year, month: month, day: day)?.civil.description == civil)
  }

  @Test(arguments: [
    (1, 1, 1, "0284-08-29"), (1731, 4, 29, "2015-01-07"), (1731, 13, 6, "2015-09-11"),
    (1732, 1, 1, "2015-09-12"),
  ])
  func `counts the days of the Martyrs`(year: Int, month: Int, day: Int, civil: String) {
    #expect(CopticDate(year: year, month: month, day: day)?.civil.description == civil)
  }

  @Test(arguments: [(1400, 12, 30), (1393, 7, 31), (1393, 13, 1), (1177, 1, 1)])
  func `refuses a day that the solar Hijra has not`(year: Int, month: Int, day: Int) {
    #expect(SolarHijriDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (Feast.easter, 1818, "1818-03-22"), (.easter, 2015, "2015-04-05"),
    (.easter, 2038, "2038-04-25"),
    (.fitr, 2014, "2014-07-28"), (.adha, 2007, "2007-12-20"), (.christmas, 2020, "2020-12-25"),
  ])
  func `knows when feasts are`(feast: Feast, year: Int, day: String) {
    #expect(feast.day(in: year)?.description == day)
  }
}
