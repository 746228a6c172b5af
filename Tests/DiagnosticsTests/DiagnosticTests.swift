import Diagnostics
import Testing

struct DiagnosticTests {
  @Test(arguments: [
    (Diagnostics.SourceLocation(file: "a.txt"), "a.txt"),
    (Diagnostics.SourceLocation(file: "a.txt", line: 3), "a.txt:3"),
    (Diagnostics.SourceLocation(file: "a.txt", line: 3, column: 14), "a.txt:3:14"),
  ])
  func `writes a place as far as it is known`(_ place: Diagnostics.SourceLocation, _ text: String) {
    #expect(place.description == text)
  }

  @Test func `writes place, severity, message and identifier`() {
    let remark = Diagnostic(
      .warning, "unknown-key", "unknown key ‘x’",
      at: Diagnostics.SourceLocation(file: "a.yml", line: 2))
    #expect(remark.description == "a.yml:2: warning: unknown key ‘x’ [unknown-key]")
    let nowhere = Diagnostic(.error, "system", "no space", at: nil)
    #expect(nowhere.description == "error: no space [system]")
  }

  @Test func `orders by place, then the gravest first, then by text`() {
    let inOrder = [
      Diagnostic(.note, "n", "nowhere", at: nil),
      Diagnostic(.error, "e", "whole file", at: Diagnostics.SourceLocation(file: "a")),
      Diagnostic(.warning, "w", "line", at: Diagnostics.SourceLocation(file: "a", line: 2)),
      Diagnostic(
        .error, "e", "column", at: Diagnostics.SourceLocation(file: "a", line: 2, column: 1)),
      Diagnostic(.warning, "a", "1", at: Diagnostics.SourceLocation(file: "a", line: 2, column: 1)),
      Diagnostic(.warning, "a", "2", at: Diagnostics.SourceLocation(file: "a", line: 2, column: 1)),
      Diagnostic(.warning, "w", "tenth line", at: Diagnostics.SourceLocation(file: "a", line: 10)),
      Diagnostic(.note, "n", "another file", at: Diagnostics.SourceLocation(file: "b", line: 1)),
    ]
    #expect(Array(inOrder.reversed()).sorted() == inOrder)
  }

  @Test func `tells file names apart that are canonically equal`() {
    let composed = Diagnostics.SourceLocation(file: "\u{622}.txt")
    let decomposed = Diagnostics.SourceLocation(file: "\u{627}\u{653}.txt")
    #expect((composed < decomposed) != (decomposed < composed))
  }
}
