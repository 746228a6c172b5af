import Diagnostics
import TestSupport
import Testing
import WarraqKit

struct ScheduleTests {
  /// The moment 2026-11-21T08:00:00Z is 11:00 by the clock of Riyadh.
  @Test(arguments: [
    ("", true), ("draft: false", true), ("draft: true", false),
    ("publish_at: 2026-11-21T08:00:00Z", true), ("publish_at: 2026-11-21T08:00:01Z", false),
    ("publish_at: 2026-11-21T11:00:00", true), ("publish_at: 2026-11-21T11:00:01", false),
    ("publish_at: 2026-11-21", true), ("publish_at: 2026-11-22", false),
    ("publish_at: 2027", false),
    ("expires_at: 2026-11-21T08:00:00Z", false), ("expires_at: 2026-11-21T08:00:01Z", true),
    ("expires_at: 2026-11-21T11:00:01", true), ("expires_at: 2026-11-21", false),
    ("publish_at: 2026-11-20\nexpires_at: 2026-11-22", true),
  ])
  func `an article is shown from publish_at until expires_at`(
    _ sidecar: String, _ isShown: Bool
  ) async throws {
    let folder = try TemporaryFolder.site(["seeds/a.yml": sidecar])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    #expect(report.counts.published == (isShown ? 2 : 1))
    #expect(report.counts.withheld == (isShown ? 0 : 1))
    #expect(folder.pages.values.contains { $0.contains("الأول") } == isShown)
  }

  @Test(arguments: [("warraq.yml", "drafts: true\n"), ("none.yml", "")])
  func `drafts are shown on request`(_ file: String, _ text: String) async throws {
    let folder = try TemporaryFolder.site(["seeds/a.yml": "draft: true", file: text])
    let report = await folder.build { $0.drafts = text.isEmpty }
    #expect(report.counts.published == 2)
    #expect(report.counts.withheld == 0)
  }

  @Test func `the zone of the site decides when a day begins`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.yml": "publish_at: 2026-11-21T08:30:00", "warraq.yml": "timeZone: Europe/London\n",
    ])
    #expect(await folder.build().counts.published == 1)
    try folder.write(Array("timeZone: Asia/Riyadh\n".utf8), to: "warraq.yml")
    #expect(await folder.build().counts.published == 2)
  }

  /// The builds of the tests are of 2026-11-21.
  @Test(arguments: [
    ("date: 2026-11-21", false), ("date: 2026-11-22", false), ("date: 2026-11-24", true),
    ("date: 2062", true), ("date: 2062/..", false), ("date: 2026", false),
  ])
  func `a date still to come is warned of`(_ sidecar: String, _ isWarnedOf: Bool) async throws {
    let folder = try TemporaryFolder.site(["seeds/a.yml": sidecar])
    // The second build reads nothing again.
    for _ in 0..<2 {
      let report = await folder.build()
      #expect(report.outcome == .published, "\(report.remarks)")
      #expect(report.diagnostics.contains { $0.identifier == "future-date" } == isWarnedOf)
    }
  }
}
