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
    return alike.values.compactMap { tags in
      // What an editor has put into the thesaurus keeps its name; of the others the most frequent does.
      func isTerm(_ tag: Tag) -> Bool { terms.contains(folded(tag.name, for: .identity)) }
      let sorted = tags.sorted { left, right in
        isTerm(left) != isTerm(right)
          ? isTerm(left)
          : (-left.articles.count, Self.signs(left), left.collationKey)
            < (-right.articles.count, Self.signs(right), right.collationKey)
      }
      // Two names of the thesaurus are two subjects: its editor has said so.
      let others = sorted.dropFirst().filter { !isTerm($0) }
      guard let tag = others.first else { return nil }
      let article = site.articles[tag.articles[0]]
      return note(
        Self.message(of: others, sorted[0], isTerm: isTerm(sorted[0])),
        at: archive.reader.text(article).map { Self.place(of: tag.name, in: $0) }
          ?? SourceLocation(file: article.file.path))
    }
  }

  private static func message(of tags: [Tag], _ other: Tag, isTerm: Bool) -> Message {
    let file = "\(SeedFolder.name)/\(SeedFolder.thesaurusName)"
    let name = YAMLText.flow(other.name)
    let also = tags.map { YAMLText.flow($0.name) }.joined(separator: ", ")
    func names(_ tags: [Tag]) -> Message? {
      .joined(
        tags.map { tag in
          Message(
            "‘\(tag.name)’ (\(tag.articles.count))", ar: "«\(tag.name)» (\(tag.articles.count))")
        }, by: Message(", ", ar: "، "))
    }
    guard let alike = names(tags), let kept = names([other]) else { return Message("", ar: "") }
    let advice =
      isTerm
      ? Message(
        "add to ‘also’ of ‘\(other.name)’ in \(file): \(also)",
        ar: "فأضف إلى \("also") لـ«\(other.name)» في \(file): \(also)")
      : Message(
        "add this line to \(file): - {name: \(name), also: [\(also)]}",
        ar: "فأضف هذا السطر إلى \(file): \("- {name: \(name), also: [\(also)]}")")
    return Message(
      "\(alike) look\(tags.count == 1 ? "s" : "") like the tag \(kept); if they are one subject, \(advice)",
      ar: "الوسم \(kept) يشبهه \(alike)؛ إن كان الموضوع واحدًا \(advice)")
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
