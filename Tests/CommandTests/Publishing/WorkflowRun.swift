import Foundation
import TestSupport

/// A run of a workflow on this machine: every script as it stands, and stand-ins for the actions.
///
/// A second run in the same folders finds what the first has left, as caches would bring it.
final class WorkflowRun {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The values of the expressions that scripts and conditions may use.
  private var values: [String: String]
  private let workflow: Workflow
  private let standIns: StandIns
  /// The files by which steps tell something to later ones.
  private let told: TemporaryFolder
  private let source: (StandIns, String) throws -> Void
  /// What steps have put on the search path.
  private var paths: [String] = []
  /// The names of the steps that were run.
  private(set) var done: [String] = []

  /// `source` puts a repository into a folder, where the action for that is used.
  init(
    _ workflow: Workflow, in standIns: StandIns, event: String = "push",
    _ more: [String: String] = [:], source: @escaping (StandIns, String) throws -> Void
  ) throws {
    told = try TemporaryFolder()
    (self.workflow, self.standIns, self.source) = (workflow, standIns, source)
    values = [
      "github.event_name": event, "github.run_id": "7", "github.ref_name": "v1.2.0",
      "github.repository": "owner/archive", "github.token": "secret", "vars.WARRAQ": "owner/warraq",
      "vars.WARRAQ_REF": "", "matrix.runner": "ubuntu-24.04",
    ]
    values.merge(more) { $1 }
  }

  /// Runs all jobs, one after the other.
  func run() throws {
    for job in workflow.jobs where try holds(job.condition) {
      for step in job.steps where try holds(step.condition) { try run(step, in: job) }
      for (name, text) in job.outputs {
        values["needs.\(job.name).outputs.\(name)"] = try filled(text)
      }
    }
  }
}

extension WorkflowRun {
  private func run(_ step: Workflow.Step, in job: Workflow.Job) throws {
    let name = step.name ?? "a step without a name"
    if let action = step.action {
      try act(action, step)
    } else if let script = step.script {
      // A script has no expressions: what they stand for could be commands.
      guard !script.contains("${{") else { throw failure("\(name): an expression in a script") }
      let files = ["GITHUB_OUTPUT", "GITHUB_PATH"]
      for file in files { try told.write([], to: file) }
      var environment = try (job.environment.merging(step.environment) { $1 }).mapValues(filled)
      environment["GITHUB_ACTIONS"] = "true"
      for file in files { environment[file] = "\(told.path)/\(file)" }
      let result = try standIns.run(
        script, by: ["bash", "-e"], in: step.folder, paths: paths, environment: environment)
      guard result.status == 0 else {
        throw failure("\(name): status \(result.status)\n\(result.messages)")
      }
      paths = lines(of: "GITHUB_PATH").reversed() + paths
      for line in lines(of: "GITHUB_OUTPUT") {
        let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
        values["steps.\(step.id ?? "").outputs.\(parts[0])"] = parts.last
      }
    }
    done.append(name)
  }

  private func lines(of file: String) -> [String] {
    (told.text(file) ?? "").split(separator: "\n").map(String.init)
  }

  /// What stands in for the actions.
  private func act(_ action: String, _ step: Workflow.Step) throws {
    let folder = standIns.folder
    switch action.prefix(while: { $0 != "@" }) {
    case "actions/checkout": try source(standIns, step.input("path") ?? "")
    case "actions/cache": break
    case "actions/configure-pages":
      values["steps.\(step.id ?? "").outputs.base_url"] = "https://owner.github.io/archive"
    case "actions/upload-pages-artifact":
      let path = step.input("path") ?? "_site"
      guard folder.text("\(path)/index.html") != nil else { throw failure("no site in \(path)") }
    case "actions/deploy-pages":
      values["steps.\(step.id ?? "").outputs.page_url"] = "https://owner.github.io/archive/"
    case "actions/upload-artifact", "actions/attest-build-provenance":
      let path = step.input("path") ?? step.input("subject-path")
      guard path == "dist/*", !folder.tree("dist").isEmpty else { throw failure("nothing in dist") }
    case "actions/download-artifact":
      for name in ["warraq.tar.xz", "warraq.deb"] { try folder.write("x".utf8, to: "dist/\(name)") }
    default: throw failure("nothing stands in for \(action)")
    }
  }

  /// A text with the values of its expressions.
  private func filled(_ text: String) throws -> String {
    var text = text
    while let match = text.firstMatch(of: #/\$\{\{ ([a-zA-Z_.]+) \}\}/#) {
      guard let value = values[String(match.output.1)] else {
        throw failure("\(match.output.1) has no value")
      }
      text.replaceSubrange(match.range, with: value)
    }
    guard !text.contains("${{") else { throw failure("this expression is unknown: \(text)") }
    return text
  }

  /// Whether a condition holds, which is none or a comparison.
  private func holds(_ condition: String?) throws -> Bool {
    guard let condition else { return true }
    guard let match = condition.wholeMatch(of: #/([a-zA-Z_.]+) == '([^']*)'/#) else {
      throw failure("this condition is unknown: \(condition)")
    }
    return try filled("${{ \(match.output.1) }}") == String(match.output.2)
  }

  private func failure(_ reason: String) -> Failure {
    Failure(description: "\(workflow.file): \(reason)")
  }
}
