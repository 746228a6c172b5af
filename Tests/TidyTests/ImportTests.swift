import TestSupport
import Testing

struct ImportTests {
  /// The parts of the program; each may import only itself and those before it.
  private static let groups = ["Support", "Text", "Formats", "Pipeline", "App"]

  /// What each module may import besides the system's C library: what the manifest says.
  private static let allowed: [String: Set<String>] = {
    let manifest = (try? Repository.text("Package.swift")) ?? ""
    let declared = manifest.matches(
      of: /arget\(\s*name: "(?<name>\w+)"(?:,\s*dependencies: \[(?<list>[^\]]*)\])?/)
    return Dictionary(
      declared.map { target in
        let names = (target.output.list ?? "").matches(of: /"(\w+)"/).map { String($0.output.1) }
        return (String(target.output.name), Set(names))
      }
    ) { first, _ in first }
  }()

  /// Modules of the standard library that are not imported implicitly.
  private static let languageModules: Set = ["Synchronization"]

  /// The modules that call the operating system.
  private static let systemCallers: Set = [
    "Disk", "Parallelism", "Watching", "WarraqServe", "warraq",
  ]
  private static let cLibraries: Set = ["Darwin", "Dispatch", "Glibc", "Musl"]
  /// The module that takes a library of macOS in place of one of Linux.
  private static let macLibraries = ["CryptoKit": "Hashing"]

  @Test func `the manifest gives the path of every module`() throws {
    let manifest = try Repository.text("Package.swift")
    for file in SourceFile.sources {
      #expect(
        manifest.contains("path: \"Sources/\(file.group)/\(file.target)\""),
        "Package.swift does not give the path of \(file.target)")
    }
  }

  @Test func `a module imports only what the manifest lists`() {
    for file in SourceFile.sources {
      for module in file.imports {
        let isAllowed =
          Self.allowed[file.target]?.contains(module) == true
          || Self.languageModules.contains(module)
          || Self.cLibraries.contains(module) && Self.systemCallers.contains(file.target)
          || Self.macLibraries[module] == file.target
        #expect(isAllowed, "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `no module imports from a later part of the program`() throws {
    let groupOfModule = Dictionary(
      SourceFile.sources.map { ($0.target, $0.group) }, uniquingKeysWith: { first, _ in first })
    for file in SourceFile.sources {
      let own = try #require(Self.groups.firstIndex(of: file.group), "\(file.path)")
      for module in file.imports {
        guard let group = groupOfModule[module], let other = Self.groups.firstIndex(of: group)
        else { continue }
        #expect(other <= own, "\(file.path) imports \(module), which is in \(group)")
      }
    }
  }

  @Test(arguments: [
    ("import A", ["A"]), ("package import A", ["A"]), ("@testable import A", ["A"]),
    ("  import Glibc", ["Glibc"]), ("import struct A.B", ["A"]), ("// import A", []),
    ("let x = \"import A\"", []), ("@_spi(X) import A  // why", ["A"]),
  ])
  func `an import is recognised in all its forms`(_ line: String, _ modules: [String]) {
    #expect(SourceFile("Sources/X/Y.swift", text: line).imports == modules)
  }
}
