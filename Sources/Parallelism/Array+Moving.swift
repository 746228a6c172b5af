extension Array {
  /// All elements of all lists, moved and not copied: the lists are empty afterwards.
  ///
  /// A copy would count the references of each element up and, when the lists go, down again.
  @inlinable package init(moving lists: inout [[Element]]) {
    self = []
    reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for position in lists.indices {
      lists[position].reverse()
      while let element = lists[position].popLast() { append(element) }
      lists[position] = []
    }
  }
}
