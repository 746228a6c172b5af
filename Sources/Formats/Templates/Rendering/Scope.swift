/// The fields of a record where they stand in the data of a page, so that finding one neither copies
/// nor counts anything.
struct Scope {
  private let fields: UnsafeBufferPointer<(Name, Value)>

  /// The scope is used only inside the closure that was given `fields`.
  init(_ fields: UnsafeBufferPointer<(Name, Value)>) {
    self.fields = fields
  }

  /// Where the value with the given name stands; `nil` where the record has none.
  subscript(name: Name) -> Place? {
    guard let start = fields.baseAddress, let index = index(of: name) else { return nil }
    return (start + index).pointer(to: \.1).map(Place.init)
  }

  /// Which field has the given name, the first of several.
  func index(of name: Name) -> Int? {
    var index = 0
    while index < fields.count {
      if fields[index].0 == name { return index }
      index += 1
    }
    return nil
  }
}
