import Parallelism
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 5])
  func `results stand in the order of the elements`(_ count: Int, _ width: Int) async {
    let results = await Array(0..<count).concurrentMap(width: width) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
  }
}
