package import Diagnostics
package import YAMLReading

/// A key of `warraq.yml`: what it decides, what it may say, and what counts without it.
///
/// ``all`` is the one table of keys. Reading, the file that `warraq new site` writes and the schema for
/// editors go by it.
package struct ConfigurationKey: Sendable {
  /// The key as it is written in the file.
  package let name: String
  /// What it decides, in one sentence.
  package let meaning: String
  /// What its value must be, as the end of a sentence that begins "‘latest’ must be".
  package let expectation: Message
  /// What its value looks like to a program that checks YAML.
  package let form: YAMLForm
  /// What a configuration says of it, as the file would; `nil` where it says nothing.
  package let value: @Sendable (Configuration) -> String?
  let reading: YAMLKey<Configuration>

  /// What counts where the key is absent; `nil` where that is nothing.
  package var standard: String? { value(Configuration()) }

  /// Whether this version acts on it.
  package var hasEffect: Bool { form != .anything }

  init<Value>(
    _ name: String, _ kind: YAMLScalarKind<Value>, _ meaning: String,
    value: @escaping @Sendable (Configuration) -> String?,
    store: @escaping @Sendable (inout Configuration, Value, SourceLocation) -> Void
  ) {
    self.name = name
    self.meaning = meaning
    self.value = value
    expectation = kind.expectation
    form = kind.form
    reading = YAMLKey(name, kind, store: store)
  }

  /// A key with a list of values, which says nothing where it is absent.
  init<Value>(
    list name: String, _ kind: YAMLScalarKind<Value>,
    _ path: any WritableKeyPath<Configuration, [Located<Value>]> & Sendable, _ meaning: String
  ) {
    self.name = name
    self.meaning = meaning
    value = { _ in nil }
    expectation = kind.expectation
    form = kind.form
    reading = YAMLKey(list: name, kind) { configuration, values in
      configuration[keyPath: path] = values.map { Located($0, at: $1) }
    }
  }

  /// A key whose value is stored as it is.
  init<Value: CustomStringConvertible>(
    _ name: String, _ kind: YAMLScalarKind<Value>,
    _ path: any WritableKeyPath<Configuration, Value> & Sendable, _ meaning: String
  ) {
    self.init(name, kind, meaning) { configuration in
      let text = configuration[keyPath: path].description
      return text.isEmpty ? nil : text
    } store: { configuration, value, _ in
      configuration[keyPath: path] = value
    }
  }

  /// A key whose value is one of some words.
  init<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, oneOf path: any WritableKeyPath<Configuration, Value> & Sendable,
    _ meaning: String
  ) {
    self.init(name, .word(of: Value.allCases.map(\.rawValue)), meaning) { configuration in
      configuration[keyPath: path].rawValue
    } store: { configuration, word, _ in
      if let value = Value(rawValue: word) { configuration[keyPath: path] = value }
    }
  }

  /// A key whose value may be absent.
  init(
    _ name: String, _ kind: YAMLScalarKind<String>,
    _ path: any WritableKeyPath<Configuration, String?> & Sendable, _ meaning: String
  ) {
    self.init(name, kind, meaning) { configuration in
      configuration[keyPath: path]
    } store: { configuration, value, _ in
      configuration[keyPath: path] = value
    }
  }
}
