// swift-tools-version: 6.2
import PackageDescription

/// Applied to every Swift target, so that no module is stricter or laxer than another.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
]

let package = Package(
  name: "warraq",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "warraq", targets: ["warraq"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // A leaf too: values as bytes, for what a build keeps for the next one.
    .target(name: "BinaryCoding"),
    // A leaf: bytes put together piece by piece, by whoever writes pages and what stands beside them.
    .target(name: "Bytes"),
    // A leaf: work on all cores whose results are in the order of the work.
    .target(name: "Parallelism"),
    // A leaf that every module may import: where something is wrong, and what.
    .target(name: "Diagnostics", dependencies: ["BinaryCoding"]),
    // Imports nothing, Foundation least of all: its tables alone decide what it answers, so the
    // answers are the same on every machine.
    .target(name: "ArabicText"),
    // Ordered JSON: written by several modules, safe inside a script element; read from saved pages.
    .target(name: "JSON", dependencies: ["Bytes"]),
    // The template language. It depends on nothing that knows what an article is.
    .target(name: "Templates", dependencies: ["Bytes", "Diagnostics"]),
    // The system library, and the one target that may see its C pointers.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CommonMark", dependencies: ["Bytes", "CCMark"]),
    // The system library that reads HTML, and the one target that may see its C pointers. It makes a
    // tree, and knows nothing of articles.
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .target(name: "HTML", dependencies: ["CGumbo"]),
    // System calls that Swift's overlay of the C library does not show.
    .target(name: "CDisk"),
    // The operating system's files: the one place that calls it, and keeps its reasons.
    .target(name: "Disk", dependencies: ["BinaryCoding", "CDisk"]),
    // YAML whose mistakes have a place, for everything that people write by hand.
    .target(name: "YAMLReading", dependencies: ["Diagnostics", "Yams"]),
    // What the processor can do and Swift cannot say: its instructions for SHA-256.
    .target(name: "CSHA256"),
    // Reads the sources; holds no rule about language.
    .target(
      name: "Seeds",
      dependencies: [
        "ArabicText", "BinaryCoding", "CSHA256", "Diagnostics", "Disk", "YAMLReading",
      ]),
    // Seed → Manuscript → Article: pure functions, neither disk nor clock.
    .target(
      name: "Articles",
      dependencies: [
        "ArabicText", "BinaryCoding", "Bytes", "Diagnostics", "HTML", "JSON", "Seeds",
      ]),
    // The archive as a whole, decided by its articles alone.
    .target(
      name: "Site", dependencies: ["ArabicText", "Articles", "Diagnostics", "Parallelism", "Seeds"]),
    // What readers get: view values and templates become bytes. No disk.
    .target(
      name: "Pages",
      dependencies: [
        "ArabicText", "Articles", "BinaryCoding", "Bytes", "CommonMark", "Diagnostics", "JSON",
        "Parallelism", "Seeds", "Site", "Templates",
      ]),
    // The only writer of the output folder; knows bytes and paths, and no article.
    .target(name: "Output", dependencies: ["BinaryCoding", "Disk", "Parallelism"]),
    // The one place where phases meet.
    .target(
      name: "WarraqKit",
      dependencies: [
        "ArabicText", "Articles", "BinaryCoding", "Diagnostics", "Disk", "JSON", "Output", "Pages",
        "Parallelism", "Seeds", "Site", "Templates", "YAMLReading",
      ]),
    // The terminal: commands, exit codes, the clock. No logic.
    .executableTarget(
      name: "warraq",
      dependencies: [
        "ArabicText", "Diagnostics", "Disk", "JSON", "Site", "WarraqKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What the tests share; no product depends on it.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    // `make benchmark`: speed is shown, never asserted.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "ArabicText", "Articles", "CommonMark", "Diagnostics", "Seeds", "Site", "TestSupport",
      ],
      path: "Tests/Benchmarks",
      // What it found, for readers; and templates that it copies from where they stand.
      exclude: ["BareTemplates", "RESULTS.md"]),
    .testTarget(name: "ArabicTextTests", dependencies: ["ArabicText", "TestSupport"]),
    .testTarget(
      name: "ArticlesTests",
      dependencies: [
        "ArabicText", "Articles", "BinaryCoding", "CommonMark", "Diagnostics", "HTML", "Seeds",
        "TestSupport",
      ],
      // Texts that the tests read where they stand.
      exclude: ["Extraction/Fixtures", "HTML/Fixtures"]),
    .testTarget(name: "BytesTests", dependencies: ["Bytes", "TestSupport"]),
    .testTarget(name: "BinaryCodingTests", dependencies: ["BinaryCoding", "TestSupport"]),
    // The program is run as its users run it; only what needs a terminal is called.
    .testTarget(
      name: "CommandTests", dependencies: ["Disk", "TestSupport", "WarraqKit", "warraq"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk", "TestSupport"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "OutputTests", dependencies: ["Disk", "Output", "TestSupport"]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "ArabicText", "Articles", "Diagnostics", "Pages", "Seeds", "Site", "Templates",
        "TestSupport", "Yams",
      ]),
    .testTarget(name: "ParallelismTests", dependencies: ["Parallelism"]),
    .testTarget(
      name: "SeedsTests", dependencies: ["ArabicText", "Diagnostics", "Seeds", "TestSupport"]),
    .testTarget(
      name: "SiteTests",
      dependencies: ["ArabicText", "Articles", "Diagnostics", "Seeds", "Site", "TestSupport"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"]),
    // The rules of the house: it reads the files of the package and links none of them.
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "WarraqKitTests",
      dependencies: [
        "ArabicText", "Articles", "Diagnostics", "Disk", "JSON", "Seeds", "Site", "TestSupport",
        "WarraqKit",
      ]),
    .testTarget(
      name: "YAMLReadingTests", dependencies: ["Diagnostics", "TestSupport", "YAMLReading", "Yams"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}
