import Foundation
import TestSupport

/// A fenced block of a document of the repository.
struct DocumentBlock: Sendable {
  let document: String
  /// The line of its fence, from 1.
  let line: Int
  let language: String
  let text: String

  var place: String { "\(document):\(line)" }

  /// What is not on this machine and the block needs.
  var missing: [Tool] { Tool.allCases.filter { !$0.isThere && text.contains($0.rawValue + " ") } }

  /// The documents whose commands people copy.
  static let documents: [String] = {
    let guides = (try? Repository.files(below: "docs")) ?? []
    return ["README.md"] + guides.filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
  }()

  /// All blocks of a document, in their order.
  static func all(of document: String) throws -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var open: (line: Int, language: String, lines: [Substring])?
    let lines = try Repository.text(document).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("```") else {
        open?.lines.append(line)
        continue
      }
      if let block = open {
        blocks.append(
          DocumentBlock(
            document: document, line: block.line, language: block.language,
            text: block.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else {
        open = (index + 1, String(line.dropFirst(3)), [])
      }
    }
    return blocks
  }

  /// The only block of a document that is in a language and has a text in it.
  static func one(of document: String, _ language: String, with part: String = "") throws -> String
  {
    let blocks = try all(of: document).filter {
      $0.language == language && (part.isEmpty || $0.text.contains(part))
    }
    guard blocks.count == 1 else { throw CocoaError(.formatting) }
    return blocks[0].text
  }
}

/// A program that commands of the documents need, and that not every machine has.
enum Tool: String, CaseIterable {
  case rsync, rclone, nginx
  case systemdAnalyze = "systemd-analyze"
  case checkSchema = "check-jsonschema"
  /// The server of the preview.
  case server = "warraq serve"

  /// Where it is.
  var path: String? {
    if self == .server { return Program.hasServer ? Program.server.path : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map(String.init)
    return (folders + ["/usr/sbin"]).map { $0 + "/" + rawValue }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var isThere: Bool { path != nil }
}
