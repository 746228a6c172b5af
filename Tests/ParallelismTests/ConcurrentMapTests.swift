import Parallelism
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 5])
  func `results stand in the order of the elements`(_ count: Int, _ width: Int) async {
    let results = await Array(0..<count).concurrentMap(width: width) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000], [1, 2, 7])
  func `tells how much is done, and seldom`(count: Int, width: Int) async {
    var told: [Int] = []
    func tell(_ done: Int) { told.append(done) }
    let results = await Array(0..<count).concurrentMap(width: width, progress: tell) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
    #expect(told == told.sorted())
    #expect(told.last ?? 0 == count)
    #expect(told.count <= 64, "told so seldom that it costs nothing for each element")
  }

  @Test func `lists are joined in order and left empty`() {
    var lists = [["a", "b"], [], ["c"], ["d", "e", "f"]]
    #expect([String](moving: &lists) == ["a", "b", "c", "d", "e", "f"])
    #expect(lists == [[], [], [], []])
  }
}
