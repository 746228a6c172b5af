import Diagnostics

/// Finds stories that several articles tell in different words.
struct StoryTellings: Check {
  let identifier = "versions"
  let summary =
    "several articles tell the same story, and their pages link to each other; nothing needs mending"

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.stories.filter { !$0.isCopied }.map { story in
      note(
        "\(story.versions.count) articles tell the same story, and each page links to the others: "
          + story.listing,
        file: story.file)
    }
  }
}
