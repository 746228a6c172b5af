import Testing

/// Every symbol that other modules see has a documentation comment.
struct DocumentationTests {
  @Test func `every package symbol is documented`() {
    for file in SourceFile.sources {
      for line in Self.undocumented(in: file) {
        Issue.record("\(file.path):\(line): write a ‘///’ comment")
      }
    }
  }

  @Test(arguments: [
    ("package struct A {", [1]), ("/// A.\npackage struct A {", []), ("struct A {", [Int]()),
    ("/// A.\n@frozen\n@inlinable package func a()", []), ("// A.\npackage let a = 1", [2]),
    ("  package static let a = 1", [1]), ("  package private(set) var a = 1", [1]),
    ("package final class A {", [1]), ("package mutating func a() {", [1]),
    ("package init() {", [1]),
    ("package extension A {", []), ("package import A", []), ("let a = \"package let b\"", []),
    ("/// A.\n\npackage let a = 1", [3]), ("@inlinable package func a()", [1]),
    ("package subscript(a: Int) -> Int {", [1]), ("package indirect enum A {", [1]),
    ("package static func == (left: A, right: A) -> Bool {", []),
    ("package init(from reader: inout BinaryReader) throws(BinaryDamage) {", []),
    ("package init(from text: String) {", [1]), ("package var description: String {", []),
    ("package let description: String", [1]),
  ])
  func `documentation comments are recognised`(_ text: String, _ lines: [Int]) {
    #expect(Self.undocumented(in: SourceFile("Sources/A/B/C.swift", text: text)) == lines)
  }
}

extension DocumentationTests {
  private static var declaration: Regex<Substring> {
    /(?:@\w+(?:\([^)]*\))? )*package (?:\w+\(set\) |static |final |mutating |indirect |convenience )*(?:struct|enum|class|protocol|func|init|subscript|let|var|typealias)\b.*/
  }

  /// Members that a protocol of the standard library or ``BinaryCodable`` asks for; what they do is
  /// documented there.
  private static let witnesses = [
    "static func == (", "static func < (", "func hash(into ", "var description: String {",
    "let rawValue: ", "init(rawValue: ", "init(from reader: inout BinaryReader)",
    "func write(to writer: inout BinaryWriter)", "init(nilLiteral: ", "Literal ",
  ]

  /// The lines, counted from 1, that declare an undocumented symbol.
  private static func undocumented(in file: SourceFile) -> [Int] {
    file.code.indices.filter { index in
      let line = file.code[index].drop { $0 == " " }
      guard line.contains("package "), line.wholeMatch(of: declaration) != nil,
        !witnesses.contains(where: line.contains)
      else { return false }
      let above = file.lines[..<index].lazy.map { $0.drop { $0 == " " } }
        .last { !$0.hasPrefix("@") }
      return above?.hasPrefix("///") != true
    }.map { $0 + 1 }
  }
}
