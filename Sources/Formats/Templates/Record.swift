/// Named values, in the order in which they were given.
///
/// `["title": "خبر", "tags": ["نفط", "طاقة"]]` is a record of a text and a list. Looking a name up
/// is a linear scan: for the few dozen names of a page it beats hashing.
package struct Record: Sendable {
  private var fields: [(Name, Value)]

  /// Makes a record of names and values; of two values with one name the first counts.
  package init(_ fields: some Sequence<(Name, Value)>) {
    self.fields = Array(fields)
  }

  /// The value with the given name; `nil` if the record has no such name, unlike `Value.none`.
  package subscript(name: Name) -> Value? {
    get { index(of: name).map { fields[$0].1 } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): fields[index].1 = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// The names in their order.
  package var names: [Name] { fields.map(\.0) }

  /// This record with the other's fields after its own; its own take precedence.
  package func adding(_ other: Record) -> Record {
    Record(fields + other.fields)
  }
}

extension Record: Equatable {
  package static func == (left: Record, right: Record) -> Bool {
    left.fields.elementsEqual(right.fields, by: ==)
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Makes a record of names and values written in the code.
  package init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}

extension Record {
  /// Calls `body` with this record's fields where they stand.
  func withScope<Result, Failure>(
    _ body: (Scope) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try fields.withUnsafeBufferPointer { fields throws(Failure) in try body(Scope(fields)) }
  }

  private func index(of name: Name) -> Int? {
    withScope { $0.index(of: name) }
  }
}
