extension Array {
  /// All elements of all lists, moved and not copied: the lists are empty afterwards.
  ///
  /// A copy would count the references of each element up and, when the lists go, down again.
  @inlinable package init(moving lists: inout [[Element]]) {
    let total = lists.reduce(0) { $0 + $1.count }
    self.init(unsafeUninitializedCapacity: total) { buffer, count in
      // From the end, where an array gives its elements away.
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
