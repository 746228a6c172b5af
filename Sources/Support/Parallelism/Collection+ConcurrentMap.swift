extension Collection where Self: Sendable, Index == Int, Element: Sendable {
  /// Transforms elements on at most `width` threads at a time; the results are in the order of the
  /// elements, so nothing depends on which thread was faster.
  ///
  /// `progress` is called from time to time, by one thread at a time, with the number of elements that
  /// are done. If `transform` throws, the error is that of the first such element in order.
  ///
  /// It is inlinable so that it is specialized for the type of the elements.
  @inlinable package func concurrentMap<Result: Sendable, Failure: Error>(
    width: Int, progress: (_ done: Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    let slices = slices(count: Swift.max(width * 8, 128))
    @Sendable func transformed(_ number: Int) -> Swift.Result<[Result], Failure> {
      Swift.Result { () throws(Failure) in
        try slices[number].map { position throws(Failure) in try transform(self[position]) }
      }
    }
    var results = [[Result]](repeating: [], count: slices.count)
    var failure: (number: Int, error: Failure)?
    var done = 0
    func finish(_ number: Int, _ result: Swift.Result<[Result], Failure>) {
      switch result {
      case .success(let part):
        results[number] = part
        done += part.count
        progress(done)
      case .failure(let error):
        // Parts are begun in order, so all before this one have begun and none after it need begin.
        if number < failure?.number ?? .max { failure = (number, error) }
      }
    }
    var next = 0
    func begin() -> Int? {
      guard failure == nil, next < slices.count else { return nil }
      defer { next += 1 }
      return next
    }
    if width > 1, slices.count > 1 {
      await withTaskGroup(of: (Int, Swift.Result<[Result], Failure>).self) { group in
        func start() {
          guard let number = begin() else { return }
          group.addTask { (number, transformed(number)) }
        }
        for _ in 0..<width { start() }
        while let (number, part) = await group.next() {
          finish(number, part)
          start()
        }
      }
    } else {
      while let number = begin() { finish(number, transformed(number)) }
    }
    if let failure { throw failure.error }
    return results.flatMap(\.self)
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
