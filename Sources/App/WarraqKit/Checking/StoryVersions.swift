import ArabicText
import Articles
import Diagnostics
package import JSON
import Seeds
import Site

/// A story that more than one article tells, as an editor sees it.
package struct StoryVersions: Sendable, Hashable {
  /// One telling of the story.
  package struct Version: Sendable, Hashable {
    /// The path of the source, relative to the site.
    package let file: String
    package let title: String
    package let publisher: String?
    /// The date of publication in EDTF.
    package let date: String?
    /// The file that comes before this one and has the very same words.
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
        file: article.file.path, title: article.title.value, publisher: article.publisher?.value,
        date: article.published.date?.description,
        copyOf: original == position ? nil : site.articles[original].file.path)
    }
  }
}

extension StoryVersions {
  /// The story as a remark at its first file.
  var note: Diagnostic {
    let listed = versions.map { version in
      let known = [version.publisher, version.date, version.copyOf.map { "same words as \($0)" }]
        .compactMap(\.self)
      return known.isEmpty ? version.file : "\(version.file) (\(known.joined(separator: ", ")))"
    }
    let files = listed.joined(separator: "; ")
    return Diagnostic(
      .note, isCopied ? "copies" : "versions",
      isCopied
        ? "\(versions.count) articles have the same words: \(files)"
        : "\(versions.count) articles tell one story, and each page links to the others: \(files)",
      at: SourceLocation(file: versions[0].file))
  }

  /// The story as an object.
  package var json: JSONValue {
    let versions = versions.map { version -> JSONValue in
      [
        "file": .string(version.file), "title": .string(version.title),
        "publisher": .optional(version.publisher), "date": .optional(version.date),
        "copyOf": .optional(version.copyOf),
      ]
    }
    return ["copies": .bool(isCopied), "articles": .array(versions)]
  }
}
