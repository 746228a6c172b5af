import ArabicText
import Articles
import Diagnostics
import Seeds
import Site

/// A story that more than one article tells, as an editor sees it.
package struct StoryVersions: Sendable, Hashable {
  /// One telling of the story.
  package struct Version: Sendable, Hashable {
    /// The path of the source, relative to the site.
    package let file: String
    /// The title of the article.
    package let title: String
    /// Who published the article.
    package let publisher: String?
    /// The date of publication in EDTF.
    package let date: String?
    /// The file of an earlier version with exactly the same words.
    package let copyOf: String?
  }

  /// The tellings in the order of the site, at least two.
  package let versions: [Version]
  /// Whether all have the same words.
  package let isCopied: Bool

  init(_ story: Versions.Story, in site: Site) {
    isCopied = story.isCopied
    versions = zip(story.articles, story.originals).map { position, original in
      let article = site.articles[position]
      return Version(
        file: article.file.path, title: article.title.value, publisher: article[.publisher]?.value,
        date: article.published.date?.description,
        copyOf: original == position ? nil : site.articles[original].file.path)
    }
  }
}

extension StoryVersions {
  /// The file at which the story is reported.
  var file: String { versions[0].file }

  /// The files with what tells them apart: `a.txt (المدار, 2015); b.txt (same words as a.txt)`.
  var listing: Message {
    let tellings = versions.map { version in
      let file = Message(version.file, ar: "\(version.file)")
      let copy = version.copyOf.map { Message("same words as \($0)", ar: "نصه نص \($0)") }
      let known =
        [version.publisher, version.date].compactMap(\.self).map { Message($0, ar: "\($0)") }
        + [copy].compactMap(\.self)
      guard let list = Message.joined(known, by: Message(", ", ar: "، ")) else { return file }
      return Message("\(file) (\(list))", ar: "\(file) (\(list))")
    }
    return .joined(tellings, by: Message("; ", ar: "؛ ")) ?? Message("", ar: "")
  }
}
