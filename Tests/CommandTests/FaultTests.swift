import Foundation
import TestSupport
import Testing

/// Whichever system call fails, the site that stands there is the old one or the new one, byte for byte;
/// the exit status says which, and the next build makes up for it.
@Suite(.enabled(if: Fault.isPossible, "there is no C compiler, or no LD_PRELOAD"))
struct FaultTests {
  @Test(arguments: EditedSite.Change.allCases, Fault.errors)
  func `a call that fails leaves the old site, or the new one if it does not matter`(
    _ change: EditedSite.Change, _ fault: Fault
  ) throws {
    let site = try EditedSite(change)
    try site.forEachCall(fault, step: TestLength.isLong ? 1 : 61) { run, trees in
      let status = run.result.status
      let built = site.folder.tree("public")
      switch status {
      case 0: #expect(built == trees.new, "\(run.remark)")
      // A source that cannot be read is left out, and without its configuration no site is built.
      case 1: #expect(built == trees.old || built == trees.reduced, "\(run.remark)")
      case 2 where run.result.messages.contains("‘./warraq.yml’"):
        #expect(built == trees.old, "\(run.remark)")
      default:
        #expect(status == 3 && built == trees.old, "\(run.remark)")
      }
      #expect(status == 0 || run.result.messages.contains("error: "), "\(run.remark)")
    }
  }

  @Test(arguments: EditedSite.Change.allCases)
  func `a build that is killed at any call leaves the old site or the new one`(
    _ change: EditedSite.Change
  ) throws {
    let site = try EditedSite(change)
    try site.forEachCall(.kill, step: TestLength.isLong ? 1 : 23) { run, trees in
      let built = site.folder.tree("public")
      #expect(built == trees.old || built == trees.new, "\(run.remark)")
    }
  }
}

extension Fault.Run {
  fileprivate var remark: String {
    "\(call ?? "no call") failed: status \(result.status), \(result.messages)"
  }
}
