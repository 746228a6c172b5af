import Diagnostics

/// Finds stories whose articles all have the same words.
struct StoryCopies: Check {
  let kind = FindingKind(
    "copies", "several articles have the same words", "remove those that add nothing",
    ar: "عدة مقالات لها النص نفسه", "احذف منها ما لا يضيف شيئًا")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.stories.filter(\.isCopied).map { story in
      note(
        "\(story.versions.count) articles have the same words: \(story.listing)",
        ar: "لها النص نفسه (\(story.versions.count)): \(story.listing)", file: story.file)
    }
  }
}
