import Foundation
import TestSupport
import Testing
import YAMLReading

/// The workflows of this repository, and the one that new sites get.
struct WorkflowTests {
  private static let own = ".github/workflows/site.yml"
  private static let starter = "starter/.github/workflows/site.yml"

  /// Runs a workflow, whose action for that brings the repository; the names of its steps that were run.
  private static func run(
    _ file: String, in standIns: StandIns, event: String = "push", _ values: [String: String] = [:]
  ) throws -> [String] {
    let run = try WorkflowRun(try Workflow(file), in: standIns, event: event, values) {
      standIns, path in
      if file == starter, path.isEmpty {
        guard standIns.folder.text("warraq.yml") == nil else { return }
        let result = try Program.run(["new", "site", "."], in: standIns.folder)
        #expect(result.status == 0, "\(result.messages)")
      } else if standIns.folder.text("\(path)/Makefile") == nil {
        try FileManager.default.createDirectory(
          atPath: "\(standIns.folder.path)/\(path)", withIntermediateDirectories: true)
        try standIns.copyRepository(to: path.isEmpty ? "" : "\(path)/")
      }
    }
    try run.run()
    return run.done
  }

  @Test(arguments: Workflow.files)
  func `every step works as it stands`(_ file: String) throws {
    let steps = try Workflow(file).jobs.flatMap(\.steps)
    let done = try Self.run(file, in: StandIns(hasProgram: false))
    #expect(done == steps.map { $0.name ?? "" })
    #expect(steps.allSatisfy { ($0.action == nil) != ($0.script == nil) })
  }

  @Test(arguments: [own, starter])
  func `a scheduled run builds only when something is due`(_ file: String) throws {
    let standIns = try StandIns(hasProgram: false)
    let last = try #require(try Workflow(file).jobs.last?.steps.last?.name)
    #expect(try Self.run(file, in: standIns, event: "schedule").last == last, "the first run")
    let idle = try Self.run(file, in: standIns, event: "schedule")
    #expect(idle.last == "Ask whether anything is due")
    #expect(try Self.run(file, in: standIns, event: "workflow_dispatch").last == last)
    // An article that the last build withheld has become due since.
    let source = "عنوان الخبر الموعود\n\nنص الخبر وهو قصير.\n"
    try standIns.folder.write(source.utf8, to: "seeds/coming.txt")
    try standIns.folder.write("publish_at: 2026-01-02\n".utf8, to: "seeds/coming.yml")
    let build = try Program.run(["build", "--now", "2026-01-01"], in: standIns.folder)
    #expect(build.messages.contains("withheld until 2026-01-02"), "\(build.messages)")
    #expect(try Self.run(file, in: standIns, event: "schedule").last == last)
    #expect(standIns.folder.tree("public").keys.contains { $0.contains("عنوان-الخبر-الموعود/") })
  }

  @Test func `a run without the variable says what to set`() throws {
    #expect {
      try Self.run(Self.starter, in: StandIns(hasProgram: false), ["vars.WARRAQ": ""])
    } throws: { error in
      "\(error)".contains("::error::The variable WARRAQ is not set")
    }
  }

  @Test func `both workflows for sites are the same but for the program`() throws {
    let workflows = try [Self.own, Self.starter].map(Workflow.init)
    for key in ["name", "permissions", "concurrency"] {
      #expect(workflows[0].node[key]?.plain == workflows[1].node[key]?.plain, "\(key)")
    }
    for key in ["push", "workflow_dispatch"] {
      let events = workflows.map { $0.node["on"]?[key]?.plain }
      #expect(events[0] == events[1] && events[0] != nil, "\(key)")
    }
    let program = [
      "Check the settings", "Fetch the program", "Keep what was compiled", "Install the program",
    ]
    let steps = workflows.map { workflow in
      workflow.jobs.flatMap(\.steps).filter { !program.contains($0.name ?? "") }
        // A new site has warnings that its editor has not seen yet.
        .map { $0.node.plain.replacing(" --strict", with: "") }
    }
    #expect(steps[0] == steps[1])
    #expect(steps[0].count == 7)
    let jobs = workflows.map { workflow in
      workflow.jobs.map { job in
        ["needs", "if", "runs-on", "container", "timeout-minutes", "permissions", "outputs"]
          .map { job.node[$0]?.plain ?? "" } + [job.name]
      }
    }
    #expect(jobs[0] == jobs[1])
  }

  @Test(arguments: Workflow.files)
  func `a workflow may do only what it needs, and ends`(_ file: String) throws {
    let workflow = try Workflow(file)
    #expect(workflow.node["permissions"]?.texts == ["contents": "read"])
    #expect(workflow.node["concurrency"]?["group"]?.text?.isEmpty == false)
    for minutes in (workflow.node["on"]?["schedule"]?.sequence ?? []).map({ $0["cron"]?.text }) {
      let minute = try #require(minutes?.split(separator: " ").first.flatMap { Int($0) })
      #expect(minute % 5 != 0, "many schedules begin at a round minute")
    }
    let rights: Set = ["contents", "pages", "id-token", "attestations"]
    for job in workflow.jobs {
      #expect(job.node["timeout-minutes"]?.int.map { $0 <= 90 } == true, "\(job.name)")
      #expect(rights.isSuperset(of: (job.node["permissions"]?.texts ?? [:]).keys))
      let mayWrite = job.node["permissions"]?["contents"]?.text == "write"
      for step in job.steps {
        if let action = step.action {
          #expect(action.wholeMatch(of: #/actions\/[a-z-]+@v\d+/#) != nil, "\(action)")
        }
        if step.action?.hasPrefix("actions/checkout@") == true {
          #expect(!mayWrite && step.input("persist-credentials") == "false", "\(job.name)")
        }
      }
    }
  }

  @Test(.enabled(if: Tool.checkSchema.isThere, "check-jsonschema is not installed"))
  func `GitHub knows every key`() throws {
    let result = try ChildProcess.run(
      try #require(Tool.checkSchema.path),
      ["--builtin-schema", "vendor.github-workflows"] + Workflow.files, in: Repository.root)
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }
}
