import Foundation
import TestSupport
import YAMLReading

/// A workflow of GitHub Actions, as its file has it.
struct Workflow {
  /// A step: an action or a script.
  struct Step {
    let node: YAMLNode

    var name: String? { node["name"]?.text }
    var id: String? { node["id"]?.text }
    var action: String? { node["uses"]?.text }
    var script: String? { node["run"]?.text }
    var condition: String? { node["if"]?.text }
    var folder: String { node["working-directory"]?.text ?? "" }
    var environment: [String: String] { node["env"]?.texts ?? [:] }

    /// What it gives to its action.
    func input(_ name: String) -> String? { node["with"]?[name]?.text }
  }

  struct Job {
    let name: String
    let node: YAMLNode

    var needs: String? { node["needs"]?.text }
    var condition: String? { node["if"]?.text }
    var environment: [String: String] { node["env"]?.texts ?? [:] }
    var outputs: [String: String] { node["outputs"]?.texts ?? [:] }
    var steps: [Step] { (node["steps"]?.sequence ?? []).map(Step.init) }
  }

  let file: String
  let node: YAMLNode

  var jobs: [Job] {
    (node["jobs"]?.mapping ?? []).map { Job(name: $0.key.text ?? "", node: $0.value) }
  }

  /// The workflows of the repository, and the one that `warraq new site` writes.
  static let files: [String] =
    [".github/workflows", "starter/.github/workflows"].flatMap { folder in
      ((try? Repository.files(below: folder)) ?? []).map { "\(folder)/\($0)" }
    }

  /// Reads a file of the repository.
  init(_ file: String) throws {
    self.file = file
    let document = YAMLDocument(try Repository.text(file), file: file, isTrusted: true)
    guard let root = document.root else { throw CocoaError(.formatting) }
    node = root
  }
}

extension YAMLNode {
  /// The value of a key.
  subscript(_ key: String) -> YAMLNode? { mapping?.first { $0.key.text == key }?.value }

  /// The values of its keys, where they are texts.
  var texts: [String: String] {
    Dictionary(
      (mapping ?? []).compactMap { member in
        member.key.text.flatMap { key in member.value.text.map { (key, $0) } }
      }, uniquingKeysWith: { $1 })
  }

  /// What it says, whatever its place in the file.
  var plain: String {
    switch content {
    case .scalar(let text, _): "«\(text)»"
    case .sequence(let nodes): "[\(nodes.map(\.plain).joined(separator: ", "))]"
    case .mapping(let members):
      "{\(members.map { "\($0.key.plain): \($0.value.plain)" }.joined(separator: ", "))}"
    }
  }
}
