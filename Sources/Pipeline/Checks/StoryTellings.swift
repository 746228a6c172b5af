import Diagnostics

/// Finds stories that several articles tell in different words.
struct StoryTellings: Check {
  let identifier = "versions"
  let summary =
    "several articles tell one story, and their pages link to each other; there is nothing to mend"

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.stories.filter { !$0.isCopied }.map { story in
      note(
        "\(story.versions.count) articles tell one story, and each page links to the others: "
          + story.listing,
        file: story.file)
    }
  }
}
