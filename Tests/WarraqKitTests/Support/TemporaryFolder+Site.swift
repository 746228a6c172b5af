import Diagnostics
import Foundation
import TestSupport
import WarraqKit

extension TemporaryFolder {
  /// A moment after all dates of the test sites: 2026-11-21T08:00:00Z.
  static let now = 1_795_248_000

  /// A site of small sources in the program's theme, which may be replaced or added to;
  /// a file given as `nil` is not there.
  static func site(_ files: [String: String?] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let standard: [String: String?] = [
      "warraq.yml": "title: أرشيف\nbaseURL: https://example.org/archive/\n",
      "seeds/a.txt": "عنوان المقال الأول\n\n21 يناير 2015\n\nفقرة قصيرة عن إيران.\n",
      "seeds/b.txt": "عنوان المقال الثاني\n\nفقرة أخرى عن روسيا.\n",
      "seeds/b.yml": "date: 2020-02-03\ntags: [روسيا]\n",
    ]
    for (name, text) in standard.merging(files, uniquingKeysWith: { $1 }) {
      if let text {
        try folder.write(Data(text.utf8), to: name)
      } else {
        try? FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
      }
    }
    return folder
  }

  /// Builds the site of the folder.
  func build(_ edit: (inout BuildOptions) -> Void = { _ in }) async -> BuildReport {
    var options = BuildOptions(site: path, now: Self.now)
    edit(&options)
    return await Build(options).run()
  }

  /// The pages of the site in `public`, by path.
  var pages: [String: String] {
    tree("public").filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

extension BuildReport {
  /// The remarks, one a line.
  var remarks: [String] { diagnostics.map(\.description) }
}
