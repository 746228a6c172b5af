import Foundation
import TestSupport
import Testing

@testable import ArabicText

struct HijriDateTests {
  @Test(
    .enabled(if: SharedFiles.exists("reference/hijri-month-starts.tsv"), "shared files are absent"))
  func `begins all 1896 months when Umm al-Qura printed them`() throws {
    let rows = try SharedFiles.rows(of: "reference/hijri-month-starts.tsv").dropFirst()
    #expect(rows.count == 1896)
    for row in rows {
      let month = row[0].split(separator: "-").compactMap { Int($0) }
      let date = try #require(HijriDate(year: month[0], month: month[1], day: 1))
      #expect(date.civil.description == row[1], "\(row[0])")
    }
  }

  @Test func `converts every day of 1343 to 1500 there and back`() throws {
    let first = try #require(HijriDate(year: 1343, month: 1, day: 1)).civil
    let end = try #require(HijriDate(year: 1501, month: 1, day: 1)).civil
    for number in first.dayNumber..<end.dayNumber {
      let date = HijriDate(CivilDate(dayNumber: number))
      guard date.civil.dayNumber == number, !date.isTabular, (1343...1500).contains(date.year),
        HijriDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("day \(number) is \(date) and back \(date.civil)")
        return
      }
    }
  }

  @Test(arguments: [
    (1436, 4, 1, "2015-01-21"), (1445, 12, 9, "2024-06-15"), (1400, 1, 1, "1979-11-20"),
    (1, 1, 1, "0622-07-19"), (622, 12, 29, "1226-01-08"), (1342, 1, 1, "1923-08-14"),
  ])
  func `finds the civil day`(year: Int, month: Int, day: Int, civil: String) throws {
    let date = try #require(HijriDate(year: year, month: month, day: day))
    #expect(date.civil.description == civil)
  }

  @Test func `converts tabular days there and back`() {
    for number in stride(from: -492_148, to: -17_000, by: 7) {
      let date = HijriDate(CivilDate(dayNumber: number))
      guard date.civil.dayNumber == number, date.isTabular else {
        Issue.record("day \(number) is \(date) and back \(date.civil)")
        return
      }
    }
  }

  @Test(arguments: [
    (1436, 13, 1), (1436, 0, 1), (1436, 4, 0), (1436, 4, 31), (0, 1, 1), (9666, 1, 1),
    (Int.max, 1, 1), (1436, Int.min, Int.max),
  ])
  func `refuses a day that the month does not have`(year: Int, month: Int, day: Int) {
    #expect(HijriDate(year: year, month: month, day: day) == nil)
  }
}
