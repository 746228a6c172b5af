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
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // MARK: Support, which knows nothing of texts or articles.

    // Values as bytes: what a build keeps for the next one, and what is put together piece by piece.
    .target(name: "Bytes", path: "Sources/Support/Bytes"),
    // Parallel work whose results are in the order of the work. Small, and apart because it alone may
    // start tasks.
    .target(name: "Parallelism", path: "Sources/Support/Parallelism"),
    // Where something is wrong, what is wrong, and what to do.
    .target(name: "Diagnostics", dependencies: ["Bytes"], path: "Sources/Support/Diagnostics"),
    // The system's libcrypto, for SHA-256 where there is no CryptoKit; `Hashing` is the one target that sees
    // it.
    .systemLibrary(
      name: "CCrypto", path: "Sources/Support/CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),
    // Hashes and fingerprints of content.
    .target(
      name: "Hashing",
      dependencies: ["Bytes", .target(name: "CCrypto", condition: .when(platforms: [.linux]))],
      path: "Sources/Support/Hashing"),
    // What the program was started with, without `/proc`.
    .target(name: "CArguments", path: "Sources/Support/CArguments"),
    // Paths that cannot lead out of a site, and names that every file system takes.
    .target(name: "Paths", dependencies: ["Bytes", "Hashing"], path: "Sources/Support/Paths"),
    // System calls that Swift's overlay of the C library does not show.
    .target(name: "CDisk", path: "Sources/Support/CDisk"),
    // The file system: the one module that calls it, and keeps its reasons.
    .target(name: "Disk", dependencies: ["Bytes", "CDisk"], path: "Sources/Support/Disk"),
    // Waits for changes of files.
    .target(name: "Watching", dependencies: ["Disk"], path: "Sources/Support/Watching"),

    // MARK: Text, the Arabic language.

    // Imports nothing, Foundation least of all: its own tables decide every answer, so the answers
    // are the same on every machine.
    .target(name: "ArabicText", path: "Sources/Text/ArabicText"),

    // MARK: Formats, none of which knows what an article is.

    // The system's gumbo; `HTML` is the one target that sees its C pointers.
    .systemLibrary(
      name: "CGumbo", path: "Sources/Formats/CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .target(name: "HTML", dependencies: ["ArabicText", "CGumbo"], path: "Sources/Formats/HTML"),
    // The system's libcmark; `CommonMark` is the one target that sees its C pointers.
    .systemLibrary(
      name: "CCMark", path: "Sources/Formats/CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    // What the headers of pictures say, and which SVG is harmless.
    .target(name: "Pictures", path: "Sources/Formats/Pictures"),
    .target(
      name: "CommonMark", dependencies: ["ArabicText", "Bytes", "CCMark", "HTML"],
      path: "Sources/Formats/CommonMark"),
    // The system's libyaml; `YAMLReading` is the one target that sees its C pointers.
    .systemLibrary(
      name: "CYAML", path: "Sources/Formats/CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // The system's zlib; `Gzip` is the one target that sees its C pointers.
    .systemLibrary(
      name: "CZlib", path: "Sources/Formats/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Gzip", dependencies: ["CZlib"], path: "Sources/Formats/Gzip"),
    // YAML whose mistakes have a place, for everything that people write by hand.
    .target(
      name: "YAMLReading", dependencies: ["ArabicText", "Bytes", "CYAML", "Diagnostics"],
      path: "Sources/Formats/YAMLReading"),
    // Ordered JSON: written by several modules, safe inside a script element; read from saved pages.
    .target(name: "JSON", dependencies: ["Bytes"], path: "Sources/Formats/JSON"),
    // The template language.
    .target(
      name: "Templates", dependencies: ["Bytes", "Diagnostics"], path: "Sources/Formats/Templates"),

    // MARK: Pipeline, in the order in which data flows.

    // Reads the sources; holds no rule about language.
    .target(
      name: "Seeds",
      dependencies: [
        "ArabicText", "Bytes", "CommonMark", "Diagnostics", "Disk", "Gzip", "HTML", "Hashing",
        "YAMLReading",
      ],
      path: "Sources/Pipeline/Seeds"),
    // What `warraq.yml` says.
    .target(
      name: "Configuration",
      dependencies: ["ArabicText", "Diagnostics", "Disk", "Paths", "Seeds", "YAMLReading"],
      path: "Sources/Pipeline/Configuration"),
    // Seed → Manuscript → Article: pure functions, neither disk nor clock.
    .target(
      name: "Articles",
      dependencies: [
        "ArabicText", "Bytes", "CommonMark", "Diagnostics", "HTML", "Hashing", "JSON", "Paths",
        "Pictures", "Seeds",
      ],
      path: "Sources/Pipeline/Articles"),
    // The archive as a whole, decided by its articles alone.
    .target(
      name: "Site",
      dependencies: [
        "ArabicText", "Articles", "Bytes", "Configuration", "Diagnostics", "Hashing",
        "Parallelism", "Paths", "Seeds",
      ],
      path: "Sources/Pipeline/Site"),
    // What readers get: inputs become values, values and templates become bytes. No disk.
    .target(
      name: "Pages",
      dependencies: [
        "ArabicText", "Articles", "Bytes", "CommonMark", "Configuration", "Diagnostics", "Hashing",
        "JSON", "Parallelism", "Paths", "Pictures", "Seeds", "Site", "Templates",
      ],
      path: "Sources/Pipeline/Pages"),
    // What an editor should know of an archive. Knows nothing of a build.
    .target(
      name: "Checks", dependencies: ["ArabicText", "Articles", "Diagnostics", "Seeds", "Site"],
      path: "Sources/Pipeline/Checks"),
    // The only writer of the output folder; knows bytes and paths, and no article.
    .target(
      name: "Output",
      dependencies: ["Bytes", "Diagnostics", "Disk", "Hashing", "Parallelism", "Paths"],
      path: "Sources/Pipeline/Output"),

    // MARK: App

    // The answers of the preview's server: which page a request means, and what is said of it.
    .target(
      name: "Serving", dependencies: ["Bytes", "Disk", "Hashing", "Paths"],
      path: "Sources/App/Serving"),
    // The one place where phases meet.
    .target(
      name: "WarraqKit",
      dependencies: [
        "ArabicText", "Articles", "Bytes", "Checks", "Configuration", "Diagnostics", "Disk",
        "Hashing", "JSON", "Output", "Pages", "Parallelism", "Paths", "Pictures", "Seeds", "Site",
        "Templates", "YAMLReading",
      ],
      path: "Sources/App/WarraqKit"),
    // The terminal: commands, exit statuses, the clock. No decision about content.
    .executableTarget(
      name: "warraq",
      dependencies: [
        "ArabicText", "Bytes", "CArguments", "Checks", "Configuration", "Diagnostics", "Disk",
        "JSON",
        "Parallelism",
        "Serving",
        "Site",
        "WarraqKit",
        "Watching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/App/warraq"),

    // MARK: Tests

    // What the tests share; no product depends on it.
    .target(
      name: "TestSupport", dependencies: ["CSpawn", "Paths", "Templates"], path: "Tests/TestSupport"
    ),
    // Starts programs that inherit nothing but their streams.
    .target(name: "CSpawn", path: "Tests/CSpawn"),
    // `make benchmark`: speed is shown, never asserted.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "ArabicText", "Articles", "CommonMark", "Configuration", "Diagnostics", "Seeds", "Site",
        "TestSupport",
      ],
      path: "Tests/Benchmarks",
      // What it found, for readers; and templates that it copies from where they stand.
      exclude: ["BareTemplates", "RESULTS.md"]),
    // `make train`: learns the weights of the reader of lines, and measures them on sites left out.
    .executableTarget(
      name: "Training",
      dependencies: [
        "ArabicText", "Articles", "Diagnostics", "Hashing", "Parallelism", "Seeds", "Site",
        "TestSupport",
      ],
      path: "Tests/Training",
      // Texts that it reads where they stand.
      exclude: ["Texts"]),
    .testTarget(name: "ArabicTextTests", dependencies: ["ArabicText", "TestSupport"]),
    .testTarget(
      name: "ArticlesTests",
      dependencies: [
        "ArabicText", "Articles", "Bytes", "CommonMark", "Diagnostics", "HTML", "Hashing", "Seeds",
        "TestSupport",
      ],
      // Texts that the tests read where they stand.
      exclude: ["Extraction/Fixtures", "HTML/Fixtures"]),
    .testTarget(name: "BytesTests", dependencies: ["Bytes", "TestSupport"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Articles", "Checks", "Diagnostics", "Seeds", "Site", "TestSupport"]),
    // The program is run as its users run it; only what needs a terminal is called.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Disk", "Paths", "Serving", "TestSupport", "WarraqKit", "YAMLReading", "warraq",
      ],
      // A library of C that the tests compile themselves and load into the program.
      exclude: ["Faults"]),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CommonMark", "TestSupport"],
      // A program of Python that the tests run.
      exclude: ["Reference"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk", "TestSupport"]),
    .testTarget(name: "GzipTests", dependencies: ["Gzip", "TestSupport"]),
    .testTarget(name: "HashingTests", dependencies: ["Bytes", "Hashing", "TestSupport"]),
    .testTarget(name: "HTMLTests", dependencies: ["ArabicText", "HTML", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "OutputTests", dependencies: ["Disk", "Output", "Paths", "TestSupport"]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "ArabicText", "Articles", "Configuration", "Diagnostics", "Hashing", "Pages", "Paths",
        "Seeds", "Site", "Templates", "TestSupport", "YAMLReading",
      ]),
    .testTarget(name: "ParallelismTests", dependencies: ["Parallelism"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "TestSupport"]),
    .testTarget(name: "PathsTests", dependencies: ["Bytes", "Paths", "TestSupport"]),
    .testTarget(
      name: "SeedsTests",
      dependencies: ["ArabicText", "Diagnostics", "Hashing", "Seeds", "TestSupport", "YAMLReading"]),
    .testTarget(name: "ServingTests", dependencies: ["Paths", "Serving", "TestSupport"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "ArabicText", "Articles", "Configuration", "Diagnostics", "Hashing", "Paths", "Seeds",
        "Site", "TestSupport",
      ]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"]),
    // Tests of the form of the sources: it reads the files of the package and links none of them.
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"]),
    .testTarget(name: "WatchingTests", dependencies: ["TestSupport", "Watching"]),
    .testTarget(
      name: "WarraqKitTests",
      dependencies: [
        "ArabicText", "Articles", "Checks", "Configuration", "Diagnostics", "Disk", "Hashing",
        "JSON", "Paths", "Seeds", "Site", "TestSupport", "WarraqKit",
      ]),
    .testTarget(
      name: "YAMLReadingTests",
      dependencies: ["ArabicText", "Diagnostics", "TestSupport", "YAMLReading"]),
  ]
)

// MARK: The server of `warraq serve`, which `make serve`, `make test` and `make install` build.

// Its packages take longer to fetch and to build than the whole program, and one of them has a module that is
// called as one of ours. So the server is built apart, with the few modules that it needs.
if Context.environment["WARRAQ_SERVER"] != nil {
  let needed: Set = ["Bytes", "CCrypto", "CDisk", "Disk", "Hashing", "Paths", "Serving"]
  package.dependencies = [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
  ]
  package.products = [.executable(name: "warraq-serve", targets: ["WarraqServe"])]
  package.targets = package.targets.filter { needed.contains($0.name) }
  package.targets.append(
    .executableTarget(
      name: "WarraqServe",
      dependencies: [
        "Disk", "Serving",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Sources/App/WarraqServe"))
}

// MARK: Fuzzing, which `make fuzz` alone asks for: it is linked with libFuzzer.

if Context.environment["WARRAQ_FUZZING"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "ArabicText", "Articles", "Bytes", "CFuzzer", "CommonMark", "Configuration",
        "Diagnostics", "JSON", "Output", "Pages", "Paths", "Seeds", "Templates", "WarraqKit",
        "YAMLReading",
      ],
      path: "Tests/Fuzzing",
      exclude: ["CFuzzer", "Inputs", "run", "words.txt"]),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}
