import TestSupport
import Testing

@testable import WarraqKit

struct WorkProgressTests {
  @Test func `a build tells how far it has come`() async throws {
    let folder = try TemporaryFolder.site()
    let heard = Heard()
    _ = await folder.build { $0.progress = heard.listen }
    let (reading, writing) = (
      heard.all.filter { $0.phase == .reading }, heard.all.filter { $0.phase == .writing }
    )
    #expect(heard.all == reading + writing)
    #expect(reading.last == WorkProgress(phase: .reading, done: 2, total: 2))
    #expect(writing.last?.done == writing.last?.total)
  }
}
