import Foundation
import TestSupport
import Testing

/// Help, completions and manual pages say what the program accepts.
struct HelpTests {
  /// A command as the program describes it to other programs.
  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let name: String
      }

      let kind: String
      let names: [Name]?
      let allValues: [String]?
    }

    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The words that call this command and those below it.
    var all: [(words: [String], command: Command)] {
      [([], self)]
        + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { inner in
          inner.all.map { ([inner.commandName] + $0.words, $0.command) }
        }
    }
  }

  private static func commands() throws -> [(words: [String], command: Command)] {
    struct Tool: Decodable {
      let command: Command
    }
    let result = try Program.run(["--experimental-dump-help"], in: TemporaryFolder())
    return try JSONDecoder().decode(Tool.self, from: Data(result.output.utf8)).command.all
  }

  @Test func `every command has help with an example`() throws {
    let commands = try Self.commands()
    #expect(commands.count > 8)
    for (words, _) in commands {
      let result = try Program.run(words + ["--help"], in: TemporaryFolder())
      #expect(result.status == 0)
      #expect(result.output.contains("Example"), "\(words)")
      #expect(result.output.contains((["warraq"] + words).joined(separator: " ")), "\(words)")
    }
  }

  @Test func `a command accepts every value that its help offers`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": "عنوان\n\nفقرة من المقال.\n"])
    let needed = ["explain": ["seeds/a.txt"], "dates": ["2015"]]
    var tried = 0
    for (words, command) in try Self.commands() {
      for argument in command.arguments ?? [] {
        for value in argument.allValues ?? [] where words != ["new", "theme"] {
          let option = argument.kind == "option" ? ["--\(argument.names?.last?.name ?? "")"] : []
          let arguments = words + (needed[words.joined()] ?? []) + option + [value]
          let result = try Program.run(arguments, in: folder)
          #expect(result.status == 0, "\(arguments): \(result.messages)")
          tried += 1
        }
      }
    }
    #expect(tried > 10)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions name every command`(_ shell: String) throws {
    let result = try Program.run(["--generate-completion-script", shell], in: TemporaryFolder())
    #expect(result.status == 0)
    for (words, _) in try Self.commands() {
      for word in words where word != "manual" { #expect(result.output.contains(word), "\(word)") }
    }
  }

  @Test func `every command has a manual page in ASCII, and the pages are replaced`() throws {
    let folder = try TemporaryFolder(["man/warraq.1": "old"])
    for _ in 1...2 {
      let result = try Program.run(["manual", "man"], in: folder)
      #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)")
    }
    let pages = folder.tree("man")
    let names = try Self.commands().map(\.words).filter { $0 != ["manual"] }
      .map { (["warraq"] + $0).joined(separator: "-") + ".1" }
    #expect(pages.keys.sorted() == names.sorted())
    for (name, bytes) in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix(".TH \"WARRAQ"), "\(name)")
      #expect(bytes.allSatisfy { $0 < 0x80 }, "\(name)")
      #expect(text.contains("\\-\\-help"), "\(name)")
    }
  }

  private static let groff = ["/usr/bin/groff", "/usr/local/bin/groff", "/opt/homebrew/bin/groff"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: groff != nil, "there is no groff"))
  func `manual pages are typeset without a warning`() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["manual", "man"], in: folder)
    for name in folder.tree("man").keys {
      let result = try ChildProcess.run(
        #require(Self.groff), ["-man", "-Tutf8", "-ww", "\(folder.path)/man/\(name)"])
      let remarks = String(decoding: result.messages, as: UTF8.self)
      #expect(remarks.isEmpty, "\(name): \(remarks)")
      #expect(result.output.count > 500, "\(name)")
    }
  }

  private static let make = ["/usr/bin/make", "/usr/local/bin/make", "/opt/homebrew/bin/make"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: make != nil, "there is no make"))
  func `an installation has the program, its pages and its completions`() throws {
    let folder = try TemporaryFolder()
    // The programs of the tests, so that none is built.
    let server =
      Program.hasServer
      ? ["BUILD_SERVER=:", "SERVER=\(Program.server.path)"] : ["SERVER_TOO="]
    let result = try ChildProcess.run(
      #require(Self.make),
      [
        "--silent", "install", "BUILD=:", "WARRAQ=\(Program.path)", "DESTDIR=\(folder.path)",
        "PREFIX=/usr",
      ] + server, in: Repository.root)
    #expect(result.status == 0, "\(String(decoding: result.messages, as: UTF8.self))")
    let files = folder.tree("usr")
    #expect((files["bin/warraq-serve"] != nil) == Program.hasServer)
    for name in [
      "bin/warraq", "share/bash-completion/completions/warraq", "share/zsh/site-functions/_warraq",
      "share/fish/vendor_completions.d/warraq.fish", "share/man/man1/warraq.1",
      "share/man/man1/warraq-new-site.1",
    ] {
      #expect(files[name].map { !$0.isEmpty } == true, "\(name)")
    }
  }
}
