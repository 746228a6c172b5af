import Articles
import Diagnostics
import Seeds

/// Finds links to a place on the page of another article that has no such place.
struct DeadFragment: Check {
  let kind = FindingKind(
    "dead-fragment", "a link leads to a place that the page of the article has not",
    "mend what follows the number sign",
    ar: "رابط إلى موضع لا وجود له في صفحة المقال", "أصلح ما بعد العلامة \("#")")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    let links = Dictionary(grouping: archive.fragmentLinks, by: \.target.id)
    return links.values.flatMap { links -> [Diagnostic] in
      guard let target = links.first?.target, let places = archive.reader.places(target) else {
        return []
      }
      return links.filter { !places.contains($0.fragment) }.map { found in
        let meant = Suggestion.phrase(for: found.fragment, in: places.sorted())
        return note(
          "‘\(found.link.value)’: no heading of \(target.file.path) is called ‘\(found.fragment)’, so the "
            + "link leads to the top of its page\(meant)",
          ar: """
            «\(found.link.value)»: ليس في \(target.file.path) عنوان باسم «\(found.fragment)»، فالرابط يقود إلى \
            أول صفحته\(meant)
            """,
          at: found.link.location)
      }
    }
  }
}
