import BinaryCoding
import Output
import Seeds

/// What a build leaves for the next one: what it has read, what it has made, and from what.
struct BuildState: Sendable {
  let outline: BuildOutline
  /// The pages in the order in which they were made.
  let pages: [PageRecord]
  private let sources: StateParts<SourceRecord>

  /// Joins what was read from the file of a state.
  init(_ outline: BuildOutline, pages: [PageRecord], sources: StateParts<SourceRecord>) {
    self.outline = outline
    self.pages = pages
    self.sources = sources
  }

  /// The sources, as far as what was learnt of them still holds; none at all where one is damaged.
  func sources(for inputs: BuildInputs, jobs: Int) async -> [SourceRecord] {
    outline.reading == inputs.reading ? await sources.values(jobs: jobs) ?? [] : []
  }
}
