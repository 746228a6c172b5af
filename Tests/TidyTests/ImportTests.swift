import TestSupport
import Testing

struct ImportTests {
  /// What each module may import besides the system's C library; `Package.swift` says why.
  private static let allowed: [String: Set<String>] = [
    "ArabicText": [],
    "Articles": ["ArabicText", "Diagnostics", "Seeds"],
    "CommonMark": ["CCMark"],
    "Diagnostics": [],
    "Disk": ["CDisk"],
    "JSON": [],
    "Output": ["Disk"],
    "Pages": [
      "ArabicText", "Articles", "CommonMark", "Diagnostics", "JSON", "Seeds", "Site", "Templates",
    ],
    "Seeds": ["ArabicText", "Crypto", "Diagnostics", "Disk", "YAMLReading", "Yams"],
    "Site": ["ArabicText", "Articles", "Diagnostics", "Seeds"],
    "Templates": ["Diagnostics"],
    "WarraqKit": [
      "ArabicText", "Articles", "Diagnostics", "Disk", "JSON", "Output", "Pages", "Seeds", "Site",
      "Templates", "YAMLReading", "Yams",
    ],
    "YAMLReading": ["Diagnostics", "Yams"],
    "warraq": ["ArabicText", "ArgumentParser", "Diagnostics", "Disk", "JSON", "Site", "WarraqKit"],
  ]

  /// The files that call the operating system.
  private static let systemCallers: Set = ["Disk", "warraq"]
  private static let cLibraries: Set = ["Darwin", "Glibc", "Musl"]
  /// The files that need Foundation, each for one thing that nothing smaller has.
  private static let foundationFiles: Set = [
    "Sources/WarraqKit/Configuration/SystemTimeZone.swift"
  ]

  private static let sources = (try? SourceFile.files(below: "Sources")) ?? []

  @Test func `every module is in the table`() {
    #expect(Set(Self.sources.map(\.target)) == Set(Self.allowed.keys))
  }

  @Test func `no module imports what it may not know`() {
    for file in Self.sources {
      for module in file.imports {
        let isAllowed =
          Self.allowed[file.target]?.contains(module) == true
          || Self.cLibraries.contains(module) && Self.systemCallers.contains(file.target)
          || module == "Foundation" && Self.foundationFiles.contains(file.path)
        #expect(isAllowed, "\(file.path) imports \(module)")
      }
    }
  }

  @Test(arguments: [
    ("import A", ["A"]), ("package import A", ["A"]), ("@testable import A", ["A"]),
    ("  import Glibc", ["Glibc"]), ("import struct A.B", ["A"]), ("// import A", []),
    ("let x = \"import A\"", []), ("@_spi(X) import A  // why", ["A"]),
  ])
  func `an import is seen in all its forms`(_ line: String, _ modules: [String]) {
    #expect(SourceFile("Sources/X/Y.swift", text: line).imports == modules)
  }

  /// What may stand only where it is said, as a pattern of code.
  struct Ban: Sendable, CustomTestStringConvertible {
    let name: String
    let pattern: @Sendable () -> Regex<Substring>
    /// Where it may stand, as the beginning of a path.
    let except: String

    var testDescription: String { name }
  }

  static let bans = [
    Ban(name: "print", pattern: { #/\bprint\(/# }, except: "Sources/warraq/"),
    Ban(name: "exit", pattern: { #/\bexit\(/# }, except: "Sources/warraq/"),
    Ban(
      name: "the environment", pattern: { #/\bgetenv\(|ProcessInfo/# }, except: "Sources/warraq/"),
    Ban(
      name: "the clock", pattern: { #/\btime\(|\bDate\(\)|clock_gettime|ContinuousClock/# },
      except: "Sources/warraq/"),
    Ban(name: "arguments", pattern: { #/CommandLine\b/# }, except: "Sources/warraq/"),
    Ban(name: "forced try", pattern: { #/\btry!/# }, except: "-"),
    Ban(name: "forced cast", pattern: { #/\bas!/# }, except: "-"),
    Ban(name: "forced unwrapping", pattern: { #/[\w\)\]]!(?:[^=]|$)/# }, except: "-"),
    Ban(
      name: "unchecked concurrency", pattern: { #/@unchecked|nonisolated\(unsafe\)/# }, except: "-"),
    Ban(name: "public", pattern: { #/(?:^|\s)public (?!import)/# }, except: "-"),
    Ban(name: "traps", pattern: { #/\bfatalError\(|\bprecondition\w*\(/# }, except: "-"),
    Ban(
      name: "global state", pattern: { #/^(?:package |private |fileprivate )?var /# }, except: "-"),
  ]

  @Test(arguments: bans)
  func `what is banned stands nowhere`(_ ban: Ban) {
    for file in Self.sources where !file.path.hasPrefix(ban.except) {
      for (number, line) in file.code.enumerated() {
        #expect(!line.contains(ban.pattern()), "\(file.path):\(number + 1): \(ban.name)")
      }
    }
  }

  @Test func `nothing is left to do`() {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() {
        #expect(!words.contains { line.contains($0) }, "\(file.path):\(number + 1)")
      }
    }
  }
}
