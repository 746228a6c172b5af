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
    let total = count
    let parts = Swift.min(Swift.max(width * 8, 128), total)
    @Sendable func transformed(_ number: Int) -> Swift.Result<[Result], Failure> {
      let slice =
        (startIndex + number * total / parts)..<(startIndex + (number + 1) * total / parts)
      return Swift.Result { () throws(Failure) in
        try slice.map { position throws(Failure) in try transform(self[position]) }
      }
    }
    var results = [[Result]](repeating: [], count: parts)
    var failure: (number: Int, error: Failure)?
    var (next, done) = (0, 0)
    await withTaskGroup(of: (Int, Swift.Result<[Result], Failure>).self) { group in
      func start() {
        guard failure == nil, next < parts else { return }
        group.addTask { [number = next] in (number, transformed(number)) }
        next += 1
      }
      for _ in 0..<Swift.max(width, 1) { start() }
      while let (number, result) = await group.next() {
        switch result {
        case .success(let part):
          results[number] = part
          done += part.count
          progress(done)
        case .failure(let error):
          // Parts are begun in order, so all before this one have begun and none after it need begin.
          if number < failure?.number ?? .max { failure = (number, error) }
        }
        start()
      }
    }
    if let failure { throw failure.error }
    return results.flatMap(\.self)
  }
}
