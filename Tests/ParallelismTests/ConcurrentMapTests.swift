import Parallelism
import Synchronization
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 5])
  func `results stand in the order of the elements`(_ count: Int, _ width: Int) async {
    let results = await Array(0..<count).concurrentMap(width: width) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
  }

  @Test(arguments: [0, 1, 2, 127, 128, 129, 1_000], [1, 2, 7])
  func `tells how much is done, and seldom`(count: Int, width: Int) async {
    var told: [Int] = []
    func tell(_ done: Int) { told.append(done) }
    let results = await Array(0..<count).concurrentMap(width: width, progress: tell) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
    #expect(told == told.sorted())
    #expect(told.last ?? 0 == count)
    #expect(told.count <= 128, "told so seldom that it costs nothing for each element")
  }

  private struct Refusal: Error, Equatable { let element: Int }

  @Test(arguments: 1...4, [0, 1, 130, 700, 999])
  func `the error is that of the first element that has one`(width: Int, first: Int) async {
    await #expect(throws: Refusal(element: first)) {
      try await Array(0..<1_000).concurrentMap(width: width) { element throws(Refusal) in
        guard element < first else { throw Refusal(element: element) }
        return element
      }
    }
  }

  @Test func `nothing is begun after an error`() async {
    let begun = Mutex(0)
    _ = try? await Array(0..<100_000).concurrentMap(width: 2) { element throws(Refusal) in
      begun.withLock { $0 += 1 }
      throw Refusal(element: element)
    }
    #expect(begun.withLock(\.self) <= 2)
  }
}
