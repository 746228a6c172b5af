import Testing

struct BanTests {
  /// A construct that is forbidden, or allowed in one place only.
  struct Ban: Sendable, CustomTestStringConvertible {
    let name: String
    /// Every line that matches the pattern contains one of these; they are quicker to find.
    let hints: [String]
    let pattern: @Sendable () -> Regex<Substring>
    /// The beginnings of the paths where it is allowed.
    var except = ["Sources/App/warraq/", "Sources/App/WarraqServe/"]

    var testDescription: String { name }

    /// Whether a line of code contains the construct.
    func isBroken(by line: String) -> Bool {
      hints.contains { line.contains($0) } && line.contains(pattern())
    }
  }

  static let bans = [
    Ban(name: "printing", hints: ["print("], pattern: { #/\bprint\(/# }),
    Ban(name: "exit", hints: ["exit("], pattern: { #/\bexit\(/# }),
    Ban(
      name: "the environment", hints: ["getenv", "ProcessInfo", "CommandLine"],
      pattern: { #/\bgetenv\(|\bProcessInfo\b|\bCommandLine\b/# }),
    Ban(
      name: "the clock", hints: ["time(", "Date()", "Clock", "clock_"],
      pattern: { #/\btime\(|\bDate\(\)|\bclock_gettime\b|\bContinuousClock\b/# }),
    Ban(name: "forced try", hints: ["try!"], pattern: { #/\btry!/# }, except: []),
    Ban(name: "forced cast", hints: ["as!"], pattern: { #/\bas!/# }, except: []),
    Ban(
      name: "forced unwrapping", hints: ["!"], pattern: { #/[\w)\]]!(?:[^=]|$)/# }, except: []),
    Ban(
      name: "unchecked concurrency", hints: ["@unchecked", "nonisolated("],
      pattern: { #/@unchecked|\bnonisolated\(unsafe\)/# }, except: []),
    Ban(name: "public", hints: ["public "], pattern: { #/(?:^|\s)public /# }, except: []),
    Ban(
      name: "traps", hints: ["fatalError", "precondition"],
      pattern: { #/\bfatalError\(|\bprecondition\w*\(/# }, except: []),
    // A slash with a combining mark is one character, and equal texts may be two files.
    Ban(
      name: "beginnings and ends by characters", hints: [".hasPrefix(", ".hasSuffix("],
      pattern: { #/\.has(?:Prefix|Suffix)\(/# }, except: []),
    Ban(
      name: "texts split by characters", hints: [".split(separator: \""],
      pattern: { #/\.split\(separator: ""/# }, except: ["Sources/Text/ArabicText/Dates/"]),
    Ban(
      name: "texts searched by characters", hints: [".contains(\""],
      pattern: { #/\.contains\(""/# },
      except: ["Sources/Pipeline/Pages/Kinds/ArticleParts.swift"]),
    Ban(
      name: "texts replaced by characters", hints: [".replacing("],
      pattern: { #/\.replacing\([^:]*, with:/# }, except: []),
    Ban(
      name: "paths compared as texts", hints: ["== ", "!= "],
      pattern: { #/(?:[pP]ath|folder|file) [!=]= (?!nil)|[!=]= (?:\w+\.)*\w*[pP]ath\b/# },
      except: ["Sources/Support/"]),
    Ban(
      name: "global state", hints: ["var "],
      pattern: { #/^(?:(?:package|private|fileprivate) )?var /# }, except: []),
  ]

  @Test(arguments: bans)
  func `the sources contain no banned construct`(_ ban: Ban) {
    for file in SourceFile.sources where !ban.except.contains(where: file.path.hasPrefix) {
      for (number, line) in file.code.enumerated() {
        #expect(!ban.isBroken(by: line), "\(file.path):\(number + 1): \(ban.name)")
      }
    }
  }

  // What Foundation starts inherits the pipes of other tests, which would then wait for its end.
  @Test func `tests start programs with a type of their own`() {
    for file in SourceFile.all {
      for (number, line) in file.code.enumerated() {
        #expect(!line.contains("Process" + "()"), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test(arguments: [
    ("  print(a)", true), ("footprint(a)", false), ("a!", true), ("a! + b", true), ("[0]!.c", true),
    ("a != b", false), ("!a", false), ("try! f()", true), ("try f()", false), ("a as! B", true),
    ("let a: Int!", true), ("public func f()", true), ("republic func", false), ("exit(1)", true),
    ("time(nil)", true), ("datetime(nil)", false), ("Date()", true), ("var a = 1", true),
    ("  var a = 1", false), ("package var a = 1", true),
    ("path.split(separator: \"\")", true), ("path.utf8.split(separator: slash)", false),
    ("path.hasPrefix(\"\")", true), ("text.hasSuffix(ending)", true), ("text.contains(\"\")", true),
    ("if path == other {", true), ("a.file.path != b", true), ("x == page.path ? 1 : 2", true),
    ("text.replacing(\"\", with: \"\")", true), ("text.replacingBytes(of: \"\", with: a)", false),
    ("path == nil", false), ("paths == other", false),
    ("final class A: @unchecked Sendable", true),
  ])
  func `banned constructs are recognised`(_ line: String, _ isBanned: Bool) {
    #expect(Self.bans.contains { $0.isBroken(by: line) } == isBanned)
  }

  @Test func `no comment marks unfinished work`() {
    let words = ["TO" + "DO", "FIX" + "ME"]
    for file in SourceFile.sources {
      for word in words { #expect(!file.text.contains(word), "\(file.path): \(word)") }
    }
  }
}
