import Site
import Templates

/// A chart of articles per year, for `partials/chart.html`: drawn by the browser, told in words.
enum ChartFields {
  static let shape = RecordShape([
    .init("label", "What the chart shows, for those who do not see it.", .text),
    .init("bars", "The years that have articles.", .list(.record(bar))),
    .init("ticks", "The years that are written under the chart.", .list(.record(tick))),
  ])

  /// The chart of articles per year; absent for fewer than two years, which need no picture.
  static func value(_ counts: [YearCount], in context: PageContext) -> Value {
    let years = counts.map(\.year)
    guard let first = years.min(), let last = years.max(), first < last else { return .none }
    let greatest = counts.map(\.count).max() ?? 1
    let scale = Scale(first: first, last: last, isReversed: context.direction == "rtl")
    let bars = counts.sorted { $0.year < $1.year }.map { bar -> Value in
      // Even one article among thousands must be seen.
      let height = max(2, tallest * bar.count / max(1, greatest))
      return [
        "x": .text(scale.percentage(of: bar.year)), "top": .text(String(baseline - height)),
        "width": .text(String(scale.barWidth)),
        "title": .text(
          context.strings.phrase(
            .bar,
            ["year": context.digits(bar.year), "articles": context.count(.articles, bar.count)])),
      ]
    }
    let ticks = scale.ticks.map { year -> Value in
      ["x": .text(scale.percentage(of: year)), "year": .text(context.digits(year))]
    }
    let label = context.strings.phrase(
      .chart, ["first": context.digits(first), "last": context.digits(last)])
    return ["label": .text(label), "bars": .list(bars), "ticks": .list(ticks)]
  }
}

extension ChartFields {
  private static let bar = RecordShape([
    .init("x", "Where the year stands, in hundredths of the width.", .text),
    .init("top", "Where the bar begins, in pixels from above; it ends at 72.", .text),
    .init("width", "How thick the bar is, in pixels.", .text),
    .init("title", "The year and its articles, in words.", .text),
  ])

  private static let tick = RecordShape([
    .init("x", "Where the year stands, in hundredths of the width.", .text),
    .init("year", "The year.", .text),
  ])

  /// The line that bars stand on and the height of the highest, in pixels, as the template draws.
  private static let baseline = 72
  private static let tallest = 60

  /// Places years along the width; time runs in the direction of reading.
  private struct Scale {
    let first: Int
    let last: Int
    let isReversed: Bool

    private var count: Int { last - first + 1 }

    /// Thick enough to be seen, thin enough that a century fits a phone.
    var barWidth: Int { min(6, max(1, 280 / count)) }

    /// Round years, at most seven of them, or all where there are few.
    var ticks: [Int] {
      let steps = [1, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000]
      let step = steps.first { (count + $0 - 1) / $0 <= 7 } ?? 5000
      return (first...last).filter { $0 % step == 0 }
    }

    /// The middle of a year's place, such as `4.55`.
    func percentage(of year: Int) -> String {
      let fromStart = (2 * (year - first) + 1) * 5000 / count
      let hundredths = isReversed ? 10_000 - fromStart : fromStart
      let fraction = hundredths % 100
      return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
  }
}
