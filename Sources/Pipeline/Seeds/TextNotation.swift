/// How front matter and sidecars write the texts of a field.
package enum TextNotation: Sendable {
  /// As they are read.
  case verbatim
  /// With markup and character references, as exports of other programs have them.
  case prose
  /// As an address, in which characters may be percent-encoded.
  case address

  /// What must be written for a field to be read as a text.
  package func written(_ text: String) -> String {
    switch self {
    case .verbatim: text
    case .prose: FieldText.escaped(text)
    case .address: FieldText.percentEncoded(text)
    }
  }
}

extension ArticleField.Text {
  /// How the text is written.
  package var notation: TextNotation {
    switch self {
    case .slug: .address
    case .lang: .verbatim
    default: .prose
    }
  }
}

extension ArticleField.List {
  /// How the entries are written.
  package var notation: TextNotation { self == .aliases ? .address : .prose }
}
