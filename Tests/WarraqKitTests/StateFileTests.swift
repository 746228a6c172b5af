import Disk
import Foundation
import TestSupport
import Testing

@testable import WarraqKit

struct StateFileTests {
  /// How many folders, pages and sources a state has, where it can be read.
  private static func counts(_ options: BuildOptions) async -> [Int]? {
    guard let folder = try? OpenFolder("\(options.site)/.warraq"),
      let state = await StateFile.read(in: folder, options)
    else { return nil }
    return [state.folders.count, state.pages.count, await state.sources()?.count ?? 0]
  }

  @Test func `a state that is cut off or changed anywhere is not believed`() async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let path = "\(folder.path)/.warraq/state"
    let bytes = try Data(contentsOf: URL(filePath: path))
    let options = BuildOptions(site: folder.path, now: TemporaryFolder.now)
    let whole = try #require(await Self.counts(options))
    #expect(whole.allSatisfy { $0 > 1 })
    // Sources are read once they are needed, so damage to one of them shows only then.
    let withoutSources = [whole[0], whole[1], 0]
    let step = 7
    for place in stride(from: 0, to: bytes.count, by: step) {
      try folder.write(bytes.prefix(place), to: ".warraq/state")
      #expect(await Self.counts(options) == nil, "cut off at \(place)")
      var changed = bytes
      changed[place] ^= 1 << (place % 8)
      try folder.write(changed, to: ".warraq/state")
      let counts = await Self.counts(options)
      #expect(counts == nil || counts == withoutSources, "changed at \(place)")
    }
  }

  @Test func `a state is written beside the last one and takes its place`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.write([0x61], to: ".warraq/state.new")
    _ = await folder.build()
    #expect(
      folder.tree(".warraq").keys.filter { !$0.hasPrefix("schema/") }.sorted() == ["lock", "state"])
  }
}
