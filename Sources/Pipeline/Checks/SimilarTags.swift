import ArabicText
import Articles
import Diagnostics
import Seeds
import Site

/// Finds tags that look alike, and writes the entry of the thesaurus that makes them one.
struct SimilarTags: Check {
  let kind = FindingKind(
    "similar-tags", "two tags look alike and have a page each",
    "if they are one subject, put the line into the thesaurus",
    ar: "وسمان متشابهان لكل منهما صفحة", "إن كانا موضوعًا واحدًا فضع السطر في المكنز")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    guard let site = archive.site else { return [] }
    let used = site.tags.filter { !$0.articles.isEmpty }
    let alike = Dictionary(grouping: used) { TagLikeness.key($0.name) }.filter {
      $0.value.count > 1
    }
    let terms = Set(archive.thesaurus.terms.map { folded($0.name, for: .identity) })
    return alike.values.flatMap { tags -> [Diagnostic] in
      // What an editor has put into the thesaurus keeps its name; of the others the most frequent does.
      func isTerm(_ tag: Tag) -> Bool { terms.contains(folded(tag.name, for: .identity)) }
      let sorted = tags.sorted { left, right in
        isTerm(left) != isTerm(right)
          ? isTerm(left)
          : (-left.articles.count, Self.signs(left), left.collationKey)
            < (-right.articles.count, Self.signs(right), right.collationKey)
      }
      // Two names of the thesaurus are two subjects: its editor has said so.
      return sorted.dropFirst().filter { !isTerm($0) }.map { tag in
        finding(tag, like: sorted[0], isTerm: isTerm(sorted[0]), site, archive)
      }
    }
  }

  private func finding(
    _ tag: Tag, like other: Tag, isTerm: Bool, _ site: Site, _ archive: CheckedArchive
  ) -> Diagnostic {
    let article = site.articles[tag.articles[0]]
    let file = "\(SeedFolder.name)/\(SeedFolder.thesaurusName)"
    let (name, also) = (YAMLText.flow(other.name), YAMLText.flow(tag.name))
    let line = isTerm ? also : "- {name: \(name), also: [\(also)]}"
    return note(
      "the tag ‘\(tag.name)’ (\(tag.articles.count)) looks like ‘\(other.name)’ (\(other.articles.count)); "
        + (isTerm
          ? "if they are one subject, add to ‘also’ of ‘\(other.name)’ in \(file): \(line)"
          : "if they are one subject, add this line to \(file): \(line)"),
      ar: isTerm
        ? """
        الوسم «\(tag.name)» (\(tag.articles.count)) يشبه «\(other.name)» (\(other.articles.count))؛ إن كانا \
        موضوعًا واحدًا فأضف إلى \("also") لـ«\(other.name)» في \(file): \(line)
        """
        : """
        الوسم «\(tag.name)» (\(tag.articles.count)) يشبه «\(other.name)» (\(other.articles.count))؛ إن كانا \
        موضوعًا واحدًا فأضف هذا السطر إلى \(file): \(line)
        """,
      at: archive.reader.text(article).map { Self.place(of: tag.name, in: $0) }
        ?? SourceLocation(file: article.file.path))
  }

  /// Where an article has a tag: in the words of its editor, or else in what its source prints.
  private static func place(of name: String, in text: CheckedText) -> SourceLocation {
    let identity = folded(name, for: .identity)
    let given = text.seed.frontMatter.lists[.tags] ?? text.seed.sidecar.lists[.tags]
    if let entry = given?.first(where: { folded($0.value, for: .identity) == identity }) {
      return entry.location
    }
    let printed = text.manuscript.lines.first { line in
      line.label == .keywords && folded(line.text, for: .identity).contains(identity)
    }
    return SourceLocation(file: text.article.file.path, line: printed?.number)
  }

  /// How many signs a name has that are no part of a word: «كأس العالم» is better than «كأس_العالم».
  private static func signs(_ tag: Tag) -> Int {
    tag.name.unicodeScalars.count {
      $0 == "#" || $0.properties.generalCategory == .connectorPunctuation
        || $0.properties.generalCategory == .otherPunctuation
    }
  }
}
