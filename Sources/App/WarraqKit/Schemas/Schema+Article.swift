import JSON
import Seeds
import YAMLReading

extension Schema {
  /// The schema of front matter and sidecars, whose keys ``ArticleField`` lists: those of Warraq first, then
  /// those by which other generators mean the same, and those of theirs that say nothing here.
  static var article: JSONValue {
    let fields = ArticleField.all.filter(\.isEditable)
    let own = fields.map { JSONValue.Member($0.key, described($0.meaning, value(of: $0))) }
    let synonyms = fields.flatMap { field in
      field.synonyms.map { name in
        JSONValue.Member(
          name,
          described("Another generator's key; write ‘\(field.key)’. \(field.meaning)", []))
      }
    }
    let others = FieldsReader.foreignKeys.map {
      JSONValue.Member($0, described("Another generator's key, without effect here.", []))
    }
    return .object(
      head(
        "Article", "What an editor says of an article, in its front matter or its sidecar.")
        + mapping(own + synonyms + others, orNothing: true))
  }

  private static func value(of field: ArticleField) -> [JSONValue.Member] {
    switch field.value {
    case .text: value(.text)
    case .date:
      value(.text) + [
        .init("examples", ["2015-01-21", "2013-11", "1990~", "2015-01-21T07:01:00+03:00"])
      ]
    case .list: texts
    case .flag: value(.text) + [.init("examples", [true, false])]
    case .lines: numbers
    case .ignored: listed(.ignored)
    }
  }
}
