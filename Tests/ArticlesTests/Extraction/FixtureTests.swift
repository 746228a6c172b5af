import Testing

@testable import Articles

/// Whole texts in the shapes that Arabic papers and sites print, each against its golden.
///
/// `WARRAQ_RECORD=1 swift test --filter FixtureTests` writes the goldens anew and fails, so that
/// nobody records by mistake; look at the difference before you keep it.
@Suite struct FixtureTests {
  @Test(arguments: Golden.names) func `labels every line of a text`(name: String) throws {
    let text = Golden.text(of: try Golden.source(name))
    if Golden.isRecording {
      try Golden.record(name, text)
      Issue.record("\(name).golden was recorded, not compared")
    } else {
      #expect(text == (try Golden.expected(name)), "\(name) is read in another way")
    }
  }

  @Test func `has fixtures`() {
    #expect(Golden.names.count >= 30)
  }
}
