package import ArabicText
package import Bytes
package import Diagnostics
package import Hashing
package import Seeds

/// All that other pages show of an article: what stays in memory while a site is built.
///
/// A class only because an archive holds each in several orders: a structure of this size would be
/// copied, field by field, each time.
package final class Metadata: Sendable {
  let provenance: Provenance
  /// The headline.
  ///
  /// Of basis `inferred` where the source prints none: then it is the opening of the text, a
  /// suggestion for an editor.
  package let title: Evidenced<String>
  /// The last part of the article's address, without slashes.
  package let slug: Located<String>
  /// When it was published, as far as anything says so.
  package let published: Publication
  /// The tags, the most frequent first.
  package let tags: [TagMention]
  /// Former addresses, absolute paths within the site.
  package let aliases: [Located<String>]
  /// The values of the fields that no other property holds.
  let fields: FieldValues
  /// What other tellings of the same story are found by.
  package let sketch: Sketch

  /// Makes metadata that have been settled.
  package init(
    _ provenance: Provenance, title: Evidenced<String>, slug: Located<String>,
    published: Publication, tags: [TagMention], aliases: [Located<String>], fields: FieldValues,
    sketch: Sketch
  ) {
    self.provenance = provenance
    self.title = title
    self.slug = slug
    self.published = published
    self.tags = tags
    self.aliases = aliases
    self.fields = fields
    self.sketch = sketch
  }
}

extension Metadata {
  /// The path below the seeds folder without its extension; unique in an archive.
  package var id: String { file.id }
  /// The files of the source.
  package var file: SeedFile { provenance.file }
  /// What identifies the bytes that it was made from.
  package var original: Original { provenance.original }
  /// What tells the state of all files of the source from any other.
  package var fingerprint: Fingerprint { provenance.fingerprint }

  /// The addresses within the site to which its text links, as the source writes them.
  package var links: [Located<String>] { provenance.links }
  /// The pictures within the site that its text names, as the source writes them.
  package var pictures: [PictureMention] { provenance.pictures }

  /// The checks that its editor lets be.
  package var ignored: [Located<IgnoredCheck>] { provenance.ignored }

  /// A sentence or two for listings and feeds: the editor's, else the standfirst, else the opening.
  package var summary: String { fields.texts[.summary]?.value ?? "" }
  /// How many words the text has.
  package var wordCount: Int { sketch.wordCount }
}

extension Metadata {
  /// What a text says and why; `nil` where nothing gives it.
  package subscript(field: ArticleField.Text) -> Evidenced<String>? {
    switch field {
    case .title: title
    case .slug: Evidenced(slug.value, slugBasis, line: slug.location.line)
    default: fields.texts[field]
    }
  }

  /// What a date says; `nil` where nothing gives it.
  package subscript(field: ArticleField.Date) -> EDTF? {
    field == .date ? published.edtf : fields.dates[field]
  }

  /// The entries of a list.
  package subscript(field: ArticleField.List) -> [String] {
    switch field {
    case .tags: tags.map(\.name)
    case .aliases: aliases.map(\.value)
    default: fields.lists[field] ?? []
    }
  }

  /// Whether a flag is set.
  package subscript(field: ArticleField.Flag) -> Bool { fields.flags[field] ?? false }

  private var slugBasis: Basis {
    guard slug.location.line != nil else { return .inferred }
    return slug.location.file.hasSameBytes(as: file.path) ? .frontMatter : .sidecar
  }
}

extension Metadata: Hashable {
  package static func == (left: Metadata, right: Metadata) -> Bool {
    left === right || left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  private var bytes: [UInt8] {
    var writer = BinaryWriter()
    write(to: &writer)
    return writer.bytes
  }
}

extension Metadata: BinaryCodable {
  package convenience init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self.init(
      try Provenance(from: &reader), title: try Evidenced(from: &reader),
      slug: try Located(from: &reader), published: try Publication(from: &reader),
      tags: try Array(from: &reader), aliases: try Array(from: &reader),
      fields: try FieldValues(from: &reader), sketch: try Sketch(from: &reader))
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(provenance, title)
    writer.write(slug, published)
    writer.write(tags, aliases)
    writer.write(fields, sketch)
  }
}

extension Metadata {
  /// The file in which an editor corrects the article: "front matter" or "sidecar".
  package var correctedIn: Message {
    file.format == .markdown
      ? Message("front matter", ar: "رأس الملف") : Message("sidecar", ar: "ملفه المرافق")
  }
}
