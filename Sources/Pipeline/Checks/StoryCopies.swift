import Diagnostics

/// Finds stories whose articles all have the same words.
struct StoryCopies: Check {
  let identifier = "copies"
  let summary = "several articles have the same words; remove those that add nothing"

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.stories.filter(\.isCopied).map { story in
      note(
        "\(story.versions.count) articles have the same words: \(story.listing)", file: story.file)
    }
  }
}
