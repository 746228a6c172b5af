import Diagnostics
import Testing

struct TellingOnceTests {
  private static func remark(
    _ identifier: String, _ message: String, _ file: String
  ) -> Diagnostic {
    Diagnostic(.note, identifier, message, at: Diagnostics.SourceLocation(file: file))
  }

  @Test func `one diagnostic in many files is reported once, with the number of the others`() {
    let remarks = [
      Self.remark("a", "x", "3"), Self.remark("b", "x", "4"), Self.remark("a", "x", "1"),
      Self.remark("a", "y", "2"), Self.remark("b", "x", "5"), Self.remark("a", "x", "2"),
    ]
    #expect(
      remarks.tellingOnce("a").map(\.description) == [
        "4: note: x [b]", "5: note: x [b]", "1: note: x, nor in 2 other places [a]",
        "2: note: y [a]",
      ])
  }

  @Test func `remarks of other kinds stay as they are`() {
    let remarks = [Self.remark("b", "x", "2"), Self.remark("b", "x", "1")]
    #expect(remarks.tellingOnce("a") == remarks)
  }
}
