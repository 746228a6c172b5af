/// Named values, in the order in which they were given.
///
/// `["title": "خبر", "tags": ["نفط", "طاقة"]]` is a record of a text and a list. Looking a name up
/// is a linear scan: for the few dozen names of a page it beats hashing.
package struct Record: Sendable, Hashable {
  private var fields: [Field]

  private struct Field: Sendable, Hashable {
    let name: Name
    var value: Value
  }

  /// Makes a record of names and values; of two values with one name the first is found.
  package init(_ fields: some Sequence<(Name, Value)>) {
    self.fields = fields.map { Field(name: $0, value: $1) }
  }

  /// The value with the given name; `nil` where the record has none, which is not `Value.none`.
  package subscript(name: Name) -> Value? {
    get { index(of: name).map { fields[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The names in their order.
  package var names: [Name] { fields.map(\.name) }

  /// This record with the other's fields behind its own; its own win where both have a name.
  package func adding(_ other: Record) -> Record {
    Record(joining: [self, other])
  }

  /// The fields of several records, one behind the other; of two with one name the first is found.
  package init(joining records: [Record]) {
    fields = []
    fields.reserveCapacity(records.reduce(0) { $0 + $1.fields.count })
    for record in records { fields += record.fields }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Makes a record of names and values written in the code.
  package init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}

extension Record {
  /// By index, because iterating over the fields would retain every value that is passed.
  private func index(of name: Name) -> Int? {
    var index = 0
    while index < fields.count {
      if fields[index].name == name { return index }
      index += 1
    }
    return nil
  }
}
