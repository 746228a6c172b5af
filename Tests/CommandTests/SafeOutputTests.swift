import Foundation
import TestSupport
import Testing

/// No name of a file and no value in one gives a terminal, a table, a program or the log of a build
/// machine a command.
struct SafeOutputTests {
  /// Each with what it could do.
  private static let hostile = [
    "\u{1B}[31mx\u{1B}]0;t\u{7}\u{9B}1m\u{85}\u{7F}\u{8}\ty", "a\n::error::b\r\n::stop-commands::t",
    "::error::b ##[error]c", "\u{202E}x\u{2066}y\u{200F}\u{61C}z\u{2028}\u{FEFF}w", "=1+1", "-1",
    "@x",
    "%0A::error::b\\u001b",
  ]

  /// What every command is run with, on a site whose names and values are hostile.
  private static func commands(_ name: String) -> [[String]] {
    let source = "seeds/\(name).txt"
    let texts = ["text", "json", "github"]
    return texts.map { ["build", "--format", $0] } + texts.map { ["check", "--format", $0] }
      + ["text", "json"].map { ["explain", source, "--format", $0] }
      + [
        ["convert", source], ["convert", source, "--output", "new"],
        ["convert", source, "--output", name], ["explain", name], ["convert", name],
        [name], ["build", name], ["build", "--now", name], ["build", "--base-url=\(name)"],
        ["build", "--site", name], ["check", "--site", name],
        ["explain", "--format=\(name)", source],
        ["build", "--output", "seeds/\(name)"], ["dates", "--reference", name],
      ]
      + ["text", "json", "tsv"].map { ["dates", "\(name) 21 يناير 2015 \(name)", "--format", $0] }
  }

  private static func site(_ value: String, _ name: String) throws -> TemporaryFolder {
    let quoted = value.unicodeScalars.map { scalar in
      "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }.joined()
    let keys = ["title", "kicker", "summary", "publisher", "byline", "slug", "place", "source"]
    let sidecar =
      keys.map { "\($0): \"\(quoted)\"" }
      + ["tags: [\"\(quoted)\"]", "related: [\"\(quoted)\"]", "\"\(quoted)\": x"]
    let folder = try TemporaryFolder([
      "warraq.yml": "title: \"\(quoted)\"\n", "seeds/\(name).yml": sidecar.joined(separator: "\n"),
      "seeds/\(name).txt": "عنوان المقال\n\n21 يناير 2015\n\nفقرة عن \(value) هنا.\n",
      "seeds/\(name).pdf": "", "seeds/b.md": "---\ndraft: \"\(quoted)\"\n---\nنص",
      "seeds/c.txt": "\(value)\n\nفقرة أخرى تماما.\n", "static/\(name)": "x",
    ])
    return folder
  }

  /// What of a text no format may contain.
  private static func forbidden(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x09: false
      case 0x00...0x1F, 0x7F...0x9F: true
      case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(arguments: hostile)
  func `nothing that a command prints has anything hostile in it`(_ value: String) throws {
    let name = value.replacing("/", with: "_")
    let folder = try Self.site(value, name)
    for arguments in Self.commands(name) {
      let environments = arguments.contains("--format") ? [[:]] : [[:], ["GITHUB_ACTIONS": "true"]]
      for environment in environments {
        let result = try Program.run(arguments, in: folder, environment: environment)
        #expect([0, 1, 2].contains(result.status), "\(arguments): \(result.messages)")
        let isGitHub = arguments.contains("github") || !environment.isEmpty
        for text in [result.output, result.messages] {
          #expect(Self.forbidden(in: text) == [], "\(arguments): \(text.debugDescription)")
          #expect(
            !text.contains("##[") || arguments[0] == "convert" && !isGitHub,
            "\(arguments): \(text)")
          for line in text.split(separator: "\n").map({ $0.trimmingPrefix(while: \.isWhitespace) })
          where line.hasPrefix("::") && (arguments[0] != "convert" || isGitHub) {
            #expect(
              isGitHub && Self.workflowCommands.contains { line.hasPrefix($0) },
              "\(arguments): \(line)")
          }
        }
        if arguments.suffix(2) == ["--format", "json"], !result.output.isEmpty {
          #expect(result.output.split(separator: "\n").count == 1, "\(arguments)")
          #expect((try? JSONSerialization.jsonObject(with: Data(result.output.utf8))) != nil)
        }
        if arguments.last == "tsv" { Self.expectTable(result.output) }
      }
    }
  }

  /// The commands that the program itself gives to a workflow.
  private static let workflowCommands = [
    "::error ", "::warning ", "::notice ", "::group::# ", "::endgroup::",
  ]

  @Test(arguments: hostile)
  func `in Arabic nothing but the program isolates, and each isolation ends in its line`(
    _ value: String
  ) throws {
    let folder = try Self.site(value, value.replacing("/", with: "_"))
    for format in ["text", "github"] {
      let result = try Program.run(["check", "--lang", "ar", "--format", format], in: folder)
      let others = Self.forbidden(in: result.output + result.messages)
        .filter { !(0x2067...0x2069).contains($0.value) }
      #expect(others.isEmpty, "\(result.output.debugDescription)")
      for line in result.output.split(separator: "\n") {
        let depths = line.unicodeScalars.reduce(into: [0]) { depths, scalar in
          let step = scalar.value == 0x2069 ? -1 : (0x2067...0x2068).contains(scalar.value) ? 1 : 0
          depths.append((depths.last ?? 0) + step)
        }
        #expect(depths.allSatisfy { $0 >= 0 } && depths.last == 0, "\(line.debugDescription)")
      }
    }
  }

  private static func expectTable(_ text: String) {
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == 5, "\(line)")
      #expect(cells.allSatisfy { !"=+-@".contains($0.first ?? "x") }, "\(line)")
    }
  }
}
