extension Collection where Self: Sendable, Index == Int, Element: Sendable {
  /// Transforms elements on at most `width` threads at a time; the results are in the order of the
  /// elements, so that nothing depends on which thread was faster.
  ///
  /// `progress` is told after each of a few dozen runs of elements how many are done, by one thread at
  /// a time.
  ///
  /// It is inlinable, so that what it does for each element is made for the type of the elements.
  @inlinable package func concurrentMap<Result: Sendable>(
    width: Int, progress: (_ done: Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let slices = slices(count: Swift.max(Swift.max(1, width) * 8, 64))
    var results = [[Result]](repeating: [], count: slices.count)
    var done = 0
    func finish(_ number: Int, _ part: [Result]) {
      results[number] = part
      done += part.count
      progress(done)
    }
    guard width > 1, slices.count > 1 else {
      for (number, range) in slices.enumerated() {
        finish(number, range.map { transform(self[$0]) })
      }
      return [Result](moving: &results)
    }
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func startNext() {
        guard next < slices.count else { return }
        let (number, range) = (next, slices[next])
        group.addTask { (number, range.map { transform(self[$0]) }) }
        next += 1
      }
      for _ in 0..<width { startNext() }
      while let (number, part) = await group.next() {
        finish(number, part)
        startNext()
      }
    }
    return [Result](moving: &results)
  }

  /// The indices in at most `count` runs of nearly equal length.
  @inlinable func slices(count: Int) -> [Range<Int>] {
    let total = self.count
    let parts = Swift.min(count, total)
    return (0..<parts).map { part in
      (startIndex + part * total / parts)..<(startIndex + (part + 1) * total / parts)
    }
  }
}
