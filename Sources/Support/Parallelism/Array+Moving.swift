extension Array {
  /// The elements of all lists, moved rather than copied; the lists are empty afterwards.
  ///
  /// A copy would increment the reference counts of each element and decrement them again later.
  @inlinable package init(moving lists: inout [[Element]]) {
    let total = lists.reduce(0) { $0 + $1.count }
    self.init(unsafeUninitializedCapacity: total) { buffer, count in
      // An array can only move its last element out.
      var place = total
      for position in lists.indices.reversed() {
        while let element = lists[position].popLast() {
          place -= 1
          buffer.initializeElement(at: place, to: element)
        }
        lists[position] = []
      }
      count = total
    }
  }
}
