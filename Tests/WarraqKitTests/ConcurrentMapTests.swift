import Parallelism
import TestSupport
import Testing

@testable import WarraqKit

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000], [1, 2, 7])
  func `keeps the order and tells how much is done`(count: Int, width: Int) async {
    var told: [Int] = []
    func tell(_ done: Int) { told.append(done) }
    let results = await Array(0..<count).concurrentMap(width: width, progress: tell) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
    #expect(told == told.sorted())
    #expect(told.last ?? 0 == count)
    #expect(told.count <= 64, "told so seldom that it costs nothing for each element")
  }

  @Test func `a build tells how far it has come`() async throws {
    let folder = try TemporaryFolder.site()
    let heard = Heard()
    _ = await folder.build { $0.progress = heard.listen }
    let (reading, writing) = (
      heard.all.filter { $0.phase == .reading }, heard.all.filter { $0.phase == .writing }
    )
    #expect(heard.all == reading + writing)
    #expect(reading.last == WorkProgress(.reading, done: 2, total: 2))
    #expect(writing.last?.done == writing.last?.total)
  }
}
