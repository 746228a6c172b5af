import Configuration
import Site
import Templates
import TestSupport
import Testing

@testable import Pages

struct ChartFieldsTests {
  private func chart(_ counts: [(year: Int, count: Int)], language: String = "ar") async throws
    -> Value
  {
    var settings = Archive.settings()
    settings.language = language
    let context = try PageContext(
      settings, theme: .standard(), links: RelativeLink(from: "/", offline: false))
    return ChartFields.value(counts.map(YearCount.init), in: context)
  }

  /// The texts of one field in a list of records.
  private func texts(_ list: Name, _ field: Name, of chart: Value) throws -> [String] {
    guard case .record(let record) = chart, case .list(let values)? = record[list] else {
      Issue.record("no list \(list)")
      return []
    }
    return values.compactMap { value in
      guard case .record(let record) = value, case .text(let text)? = record[field] else {
        return nil
      }
      return text
    }
  }

  @Test(arguments: [("ar", ["87.50", "37.50"]), ("en", ["12.50", "62.50"])])
  func `lets time run in the direction of reading`(language: String, expected: [String])
    async throws
  {
    let chart = try await chart([(2014, 1), (2012, 4), (2015, 1)], language: language)
    #expect(try texts("bars", "x", of: chart).prefix(2) == expected[...])
  }

  @Test func `draws a bar as high as its year has articles, and none too low to be seen`()
    async throws
  {
    let chart = try await chart([(2012, 1000), (2013, 500), (2014, 1)])
    #expect(try texts("bars", "top", of: chart) == ["12", "42", "70"])
    #expect(try texts("bars", "title", of: chart).last == "2014: مقال واحد")
  }

  @Test(arguments: [
    (2012, 2014, ["2012", "2013", "2014"]), (2015, 2025, ["2015", "2020", "2025"]),
    (1990, 2025, ["1990", "2000", "2010", "2020"]), (1, 9999, ["2000", "4000", "6000", "8000"]),
  ])
  func `writes round years under it`(first: Int, last: Int, expected: [String]) async throws {
    let chart = try await chart([(first, 1), (last, 1)])
    #expect(try texts("ticks", "year", of: chart) == expected)
  }

  @Test(arguments: [0, 1])
  func `draws nothing for fewer than two years`(count: Int) async throws {
    #expect(try await chart(Array(repeating: (2015, 3), count: count)) == .none)
  }
}
