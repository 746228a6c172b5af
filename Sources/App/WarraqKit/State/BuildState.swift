import Bytes
import Output
import Seeds

/// What a build leaves for the next one: what it has read, what it has made, and from what.
struct BuildState: Sendable {
  let outline: BuildOutline
  /// The folders of the site, whose signatures show whether something was added to them.
  let folders: [SiteFile]
  /// The pages in the order in which they were made.
  let pages: [PageRecord]
  /// The sources, as far as they were read and what was learnt of them still holds.
  private(set) var sources: [SourceRecord] = []
  private let readSources: @Sendable () async -> [SourceRecord]?

  /// Joins what was read of a state; `sources` are read once they are needed.
  init(
    _ outline: BuildOutline, folders: [SiteFile], pages: [PageRecord],
    sources: @escaping @Sendable () async -> [SourceRecord]?
  ) {
    self.outline = outline
    self.folders = folders
    self.pages = pages
    readSources = sources
  }

  /// The same with the sources, where what was learnt of them still holds and none is damaged.
  func withSources(for inputs: BuildInputs) async -> BuildState {
    guard outline.reading == inputs.reading, let sources = await readSources() else { return self }
    var state = self
    state.sources = sources
    return state
  }
}
