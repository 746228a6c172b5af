import Parallelism
import Synchronization
import Testing

struct WorkerPoolTests {
  @Test(arguments: [1, 2, 7])
  func `all work is done before the pool returns, on however many threads`(_ width: Int) {
    let sum = Mutex(0)
    WorkerPool.run(width: width) {
      let squares = await (0..<500).concurrentMap(width: 4) { $0 * $0 }
      let (first, second) = await concurrently(
        width: 4, { squares.count }, { squares.reduce(0, +) })
      await Task.yield()
      sum.withLock { $0 = first + second }
    }
    #expect(sum.withLock(\.self) == 500 + 41_541_750)
  }
}
