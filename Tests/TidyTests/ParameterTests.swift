import Testing

/// How many values an initializer takes.
struct ParameterTests {
  private static let most = 8

  private static var declaration: Regex<Substring> { #/(?:^|\s)init[?]?(?:<[^>]*>)?\(/# }

  /// Initializers of structures that are synthesized, and so are seen only where they are called.
  private static let exceptions: Set = [
    "Sources/Text/ArabicText/Dates/Reading/DateLocator.swift"
  ]

  @Test func `no initializer takes so many values that they are threaded by hand`() {
    for file in SourceFile.all {
      for (line, count) in file.argumentCounts(of: Self.declaration) {
        #expect(count <= Self.most, "\(file.path):\(line): \(count) parameters")
      }
    }
  }

  @Test func `no initializer is called with so many values`() {
    let calls = SourceFile.sources.flatMap { file in
      file.argumentCounts(of: #/(?:\b[A-Z]\w*|\.init)\(/#)
        .filter { $0.count > Self.most }.map { (path: file.path, line: $0.line) }
    }
    for call in calls where !Self.exceptions.contains(call.path) {
      Issue.record("\(call.path):\(call.line): more than \(Self.most) values")
    }
    #expect(Set(calls.map(\.path)).isSuperset(of: Self.exceptions), "an exception is not needed")
  }

  @Test(arguments: [
    ("init() {}", 0), ("init(a: Int) {}", 1),
    ("init(\n  _ a: (Int, Int) -> Int,\n  b: [A, B]\n) {", 2),
    ("init<A, B>(_ a: A, b: Dictionary<A, B>, c: Int) {", 3),
    ("init?(a: Int, // , b\n b: Int,) {", 2),
    ("init(a: Range<Int> = 1..<2, b: Int = 3) {", 2),
    ("init(a: Bool = 1 < 2, b: @escaping () -> Void = { _ = (1, 2) }) {", 2),
  ])
  func `parameters are counted, not commas`(_ text: String, _ count: Int) {
    let file = SourceFile("Sources/A/B/C.swift", text: text)
    #expect(file.argumentCounts(of: Self.declaration).map(\.count) == [count])
  }
}

extension SourceFile {
  /// Of each list in parentheses that an expression begins: its line, and how many values it has.
  fileprivate func argumentCounts(of opening: Regex<Substring>) -> [(line: Int, count: Int)] {
    code.indices.flatMap { index in
      code[index].matches(of: opening).map { match in
        let rest = [code[index][match.range.upperBound...]] + code[(index + 1)...].map { $0[...] }
        return (line: index + 1, count: Self.argumentCount(rest))
      }
    }
  }

  /// How many values stand before the parenthesis that closes what `lines` begin in.
  private static func argumentCount(_ lines: [Substring]) -> Int {
    var (depth, angles, count) = (0, 0, 0)
    var isInValue = false
    for line in lines {
      var previous: UInt8 = 0
      for byte in line.utf8 {
        defer { previous = byte }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")") where depth == 0: return count + (isInValue ? 1 : 0)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        // The signs `<` and `..<` stand after no name; of `->` the second half closes nothing.
        case UInt8(ascii: "<") where previous > UInt8(ascii: "9"): angles += 1
        case UInt8(ascii: ">") where previous != UInt8(ascii: "-") && angles > 0: angles -= 1
        case UInt8(ascii: ",") where depth == 0 && angles == 0:
          (count, isInValue) = (count + 1, false)
          continue
        default: break
        }
        if byte != UInt8(ascii: " ") { isInValue = true }
      }
    }
    return count
  }
}
