import JSON
import Seeds
import YAMLReading

extension Schema {
  /// The schema of `seeds/thesaurus.yml`, the keys of whose terms ``Thesaurus/Key`` lists.
  static var thesaurus: JSONValue {
    let keys = Thesaurus.Key.allCases.map { key in
      JSONValue.Member(
        key.rawValue, described(key.meaning, key == .name ? value(.text) : texts))
    }
    return .object(
      head("Thesaurus", "The names of an archive: how each is written, and how else it is spelt.")
        + [
          .init("type", ["array", "null"]),
          .init("items", .object(mapping(keys, required: [Thesaurus.Key.name.rawValue]))),
        ])
  }
}
