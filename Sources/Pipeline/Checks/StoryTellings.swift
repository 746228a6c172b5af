import Diagnostics

/// Finds stories that several articles tell in different words.
struct StoryTellings: Check {
  let kind = FindingKind(
    "versions", "several articles tell the same story, and their pages link to each other",
    "nothing needs mending",
    ar: "عدة مقالات تروي الخبر نفسه، وصفحاتها يحيل بعضها إلى بعض", "لا يلزم إصلاح شيء")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.stories.filter { !$0.isCopied }.map { story in
      note(
        "\(story.versions.count) articles tell the same story, and each page links to the others: "
          + story.listing.english,
        ar: """
          تروي الخبر نفسه، وكل صفحة تحيل إلى غيرها (\(story.versions.count)): \(story.listing)
          """,
        file: story.file)
    }
  }
}
