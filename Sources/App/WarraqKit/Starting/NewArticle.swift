import ArabicText
import Articles
import Bytes
import Configuration
import Diagnostics
import Disk
import Paths
import Seeds

/// Makes the file of a new article: `warraq new article`.
package enum NewArticle {
  /// Writes `seeds/YYYY-MM-DD-SLUG.md` with a title and today's date in the zone of the site.
  ///
  /// The article is a draft, so that a build between two sittings does not publish half of it. Nothing is
  /// written over a file, nor beside a source of the same name, whose text it would replace.
  package static func write(_ title: String, site: String, now: Int) -> NewFiles {
    NewFiles { result in
      let configuration = try BuildInputs.configuration(BuildOptions(site: site, now: now)).value
      let title = words(of: title)
      let slug = Slug.make(from: title)
      guard !slug.isEmpty else {
        throw NewFiles.refusal(
          "no-title", "the title must have a letter or a digit, from which its file is named")
      }
      let day = day(of: now, in: configuration.settings.timeZone)
      let name = FileName("\(day)-\(slug)").text
      let folder = "\(site)/\(SeedFolder.name)"
      let taken = try Disk.entries(of: folder).map(\.name).filter {
        $0.utf8.starts(with: "\(name).".utf8)
      }
      guard taken.isEmpty else {
        throw NewFiles.refusal(
          "not-written",
          "‘\(SeedFolder.name)’ already has \(NewFiles.list(taken)); give the article another title"
        )
      }
      let path = "\(folder)/\(name).md"
      try Disk.place([(path, Array(text(title, day).utf8))])
      result.paths = [path]
    }
  }

  /// The title with one space between its words, as a line of the command may not have it.
  private static func words(of title: String) -> String {
    title.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    .map { String($0) }.joined(separator: " ")
  }

  private static func day(of now: Int, in zone: ZoneRule) -> CivilDate {
    func day(_ seconds: Int) -> CivilDate {
      CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
    }
    let offset = EDTF(day(now).description).flatMap(zone.instant)?.offset ?? 0
    return day(now + offset)
  }

  private static func text(_ title: String, _ day: CivilDate) -> String {
    let further = further.map { field in "#\(field.key):  # \(field.meaning)\n" }.joined()
    return """
      ---
      \(ArticleField.Text.title.rawValue): \(FrontMatterWriter.scalar(title, of: .title))
      \(ArticleField.Date.date.rawValue): \(day)
      # The site does not show a draft; remove this line to publish it. `warraq build --drafts` shows it too.
      \(ArticleField.Flag.draft.rawValue): true
      \(further)---

      اكتب نص المقال هنا.

      """
  }

  /// The fields that a new article most often has besides.
  private static var further: [ArticleField] {
    let keys: [ArticleField.Text] = [.standfirst, .byline, .place, .publisher, .summary]
    return ArticleField.all.filter { field in
      switch field.value {
      case .text(let text, _, _): keys.contains(text)
      case .list(let list, _, _): list == .tags
      case .date(let date, _): date == .publishAt
      case .flag, .lines, .ignored: false
      }
    }
  }
}
