import ArabicText
import Diagnostics
import YAMLReading

extension YAMLScalarKind<String> {
  /// A text that readers see: markup of HTML is left out and character references are resolved, once,
  /// because exports of other programs write both into headlines.
  static let prose = YAMLScalarKind(expectation: .someText, splitsAtCommas: true) { node in
    // Markup without any text says nothing.
    YAMLScalarKind.text.read(node).map(FieldText.plain).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name of a tag; an Arabic comma stands between two.
  static let tag = YAMLScalarKind(
    expectation: .someText, splitsAtCommas: true, partsEntries: true, read: prose.read)

  /// A person: a name, or a mapping that has one as exports of WordPress and Hugo do.
  static let person = YAMLScalarKind(
    expectation: Message(
      "a name, or a mapping with ‘name’", ar: "اسمًا، أو مجموعة مفاتيح منها \("name")"),
    splitsAtCommas: true
  ) { node in
    guard let members = node.mapping else { return prose.read(node) }
    let names = [
      "name", "display_name", "displayname", "full_name", "fullname", "nickname", "login",
    ]
    return names.lazy.compactMap { name in
      members.first { $0.key.text?.lowercased() == name }.flatMap { prose.read($0.value) }
    }.first
  }

  /// A part of an address, or a path, which may be percent-encoded.
  static let address = YAMLScalarKind(expectation: .someText, splitsAtCommas: true) { node in
    YAMLScalarKind.text.read(node).map(FieldText.percentDecoded)
  }
}
