import TestSupport
import Testing

struct ImportTests {
  /// What each module may import besides the system's C library; `Package.swift` says why.
  private static let allowed: [String: Set<String>] = [
    "ArabicText": [],
    "Articles": [
      "ArabicText", "BinaryCoding", "Bytes", "Diagnostics", "HTML", "JSON", "Seeds",
      "Synchronization",
    ],
    "BinaryCoding": [],
    "Bytes": [],
    "CommonMark": ["Bytes", "CCMark"],
    "Diagnostics": ["BinaryCoding"],
    "Disk": ["BinaryCoding", "CDisk", "Synchronization"],
    "HTML": ["CGumbo"],
    "JSON": ["Bytes"],
    "Output": ["BinaryCoding", "Disk", "Parallelism"],
    "Pages": [
      "ArabicText", "Articles", "BinaryCoding", "Bytes", "CommonMark", "Diagnostics", "JSON",
      "Parallelism", "Seeds", "Site", "Templates",
    ],
    "Parallelism": [],
    "Seeds": ["ArabicText", "BinaryCoding", "CSHA256", "Diagnostics", "Disk", "YAMLReading"],
    "Site": ["ArabicText", "Articles", "Diagnostics", "Parallelism", "Seeds"],
    "Templates": ["Bytes", "Diagnostics"],
    "WarraqKit": [
      "ArabicText", "Articles", "BinaryCoding", "Diagnostics", "Disk", "JSON", "Output", "Pages",
      "Parallelism", "Seeds", "Site", "Synchronization", "Templates", "YAMLReading",
    ],
    "YAMLReading": ["Diagnostics", "Yams"],
    "warraq": [
      "ArabicText", "ArgumentParser", "Diagnostics", "Disk", "JSON", "Site", "Synchronization",
      "WarraqKit",
    ],
  ]

  /// The files that call the operating system.
  private static let systemCallers: Set = ["Disk", "warraq"]
  private static let cLibraries: Set = ["Darwin", "Glibc", "Musl"]
  /// The files that need Foundation, each for one thing that nothing smaller has.
  private static let foundationFiles: Set = [
    "Sources/WarraqKit/Configuration/SystemTimeZone.swift"
  ]

  @Test func `every module is in the table`() {
    #expect(Set(SourceFile.sources.map(\.target)) == Set(Self.allowed.keys))
  }

  @Test func `no module imports what it may not know`() {
    for file in SourceFile.sources {
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
}
