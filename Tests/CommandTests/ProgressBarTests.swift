import TestSupport
import Testing

@testable import WarraqKit
@testable import warraq

struct ProgressBarTests {
  @Test(arguments: [
    (0, 10, "reading  [                              ]  0 of 10"),
    (5, 10, "reading  [###############               ]  5 of 10"),
    (10, 10, "reading  [##############################]  10 of 10"),
    (11, 10, "reading  [##############################]  10 of 10"),
    (-1, 10, "reading  [                              ]  0 of 10"),
    (0, 0, "reading  [                              ]  0 of 1"),
  ])
  func `shows how much is done`(_ done: Int, _ total: Int, _ line: String) {
    #expect(ProgressBar.line(WorkProgress(phase: .reading, done: done, total: total)) == line)
  }

  @Test(arguments: [
    (999, nil, false), (1_000, nil, false), (1_001, nil, true), (1_050, 50, false),
    (1_200, 100, true),
  ])
  func `is drawn after a second, and then ten times a second`(
    _ elapsed: Int, _ sinceDrawn: Int?, _ isDue: Bool
  ) {
    #expect(
      ProgressBar.isDue(
        elapsed: .milliseconds(elapsed), sinceDrawn: sinceDrawn.map { .milliseconds($0) }) == isDue)
  }

  @Test(arguments: ["build", "check"]) func `a pipe sees no bar`(_ command: String) throws {
    let folder = try TemporaryFolder(["warraq.yml": "", "seeds/a.txt": "عنوان\n\nفقرة."])
    let result = try Program.run([command], in: folder)
    #expect(!result.messages.contains("\r") && !result.messages.contains("\u{1B}"))
    #expect(!result.messages.isEmpty)
  }
}
