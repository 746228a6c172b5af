import Seeds
import TestSupport
import Testing

struct ArticleFieldTests {
  /// The keys of all fields of all kinds, whether they stand in the table or not.
  private static let declared =
    ArticleField.Text.allCases.map(\.rawValue) + ArticleField.Date.allCases.map(\.rawValue)
    + ArticleField.List.allCases.map(\.rawValue) + ArticleField.Flag.allCases.map(\.rawValue)
    + ArticleField.Lines.allCases.map(\.rawValue) + ["ignore"]

  @Test func `every field stands in the table once`() {
    #expect(ArticleField.all.map(\.key).sorted() == Self.declared.sorted())
  }

  @Test func `every field is explained by one sentence`() {
    for field in ArticleField.all {
      #expect(field.meaning.hasSuffix("."), "\(field.key)")
      #expect(field.meaning.count { $0 == "." } == 1, "\(field.key)")
    }
  }

  /// The keys by which a field may be given.
  private static func keys(_ field: ArticleField) -> [String] {
    switch field.value {
    case .text(_, let synonyms, let joining): [field.key] + synonyms + joining
    case .date(_, let synonyms): [field.key] + synonyms
    case .list(_, let adding, let paths): [field.key] + adding + paths
    case .flag(_, let synonyms, let opposites, let states):
      [field.key] + synonyms + opposites + states
    case .lines, .ignored: [field.key]
    }
  }

  @Test func `no key means two fields`() {
    let keys = ArticleField.all.flatMap(Self.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `README.md names every key for editors`() throws {
    let readme = try Repository.text("README.md")
    for key in ArticleField.all.filter(\.isEditable).map(\.key) {
      #expect(readme.contains("`\(key)`"), "README.md does not name \(key)")
    }
  }
}

struct FieldTableTests {
  private typealias Table = FieldTable<ArticleField.Text, Int>

  @Test func `a value is found by its field and can be taken away`() {
    var table: Table = [.title: 1, .kicker: 2]
    #expect(table[.title] == 1 && table[.kicker] == 2 && table[.slug] == nil)
    table[.title] = 3
    table[.kicker] = nil
    table[.slug] = 4
    #expect(table == [.title: 3, .slug: 4])
  }

  @Test func `the order in which values were given makes no difference`() {
    let (first, second): (Table, Table) = ([.title: 1, .slug: 2], [.slug: 2, .title: 1])
    #expect(first == second)
    #expect(Set([first, second]).count == 1)
    #expect(first != [.title: 1] && first != [.title: 1, .slug: 3])
    #expect(first != [.title: 1, .kicker: 2])
  }

  @Test func `another table gives only what is missing`() {
    var table: Table = [.title: 1]
    table.fill(from: [.title: 2, .slug: 3])
    #expect(table == [.title: 1, .slug: 3])
    #expect(Table { $0 == .slug ? 3 : $0 == .title ? 1 : nil } == table)
  }
}
