import ArabicText
package import Bytes
import Diagnostics
import Hashing
import Seeds

extension Metadata: BinaryCodable {
  package convenience init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self.init(
      id: try String(from: &reader),
      file: try SeedFile(from: &reader),
      original: try Original(from: &reader),
      digest: try Fingerprint(from: &reader),
      title: try Evidenced<String>(from: &reader),
      kicker: try Evidenced<String>?(from: &reader),
      standfirst: try Evidenced<String>?(from: &reader),
      published: try Publication(from: &reader),
      updated: try EDTF?(from: &reader),
      publishAt: try EDTF?(from: &reader),
      expiresAt: try EDTF?(from: &reader),
      publisher: try Evidenced<String>?(from: &reader),
      source: try Evidenced<String>?(from: &reader),
      agency: try Evidenced<String>?(from: &reader),
      place: try Evidenced<String>?(from: &reader),
      byline: try Evidenced<String>?(from: &reader),
      credits: try [String](from: &reader),
      keywords: try [String](from: &reader),
      related: try [String](from: &reader),
      tags: try [TagMention](from: &reader),
      summary: try String(from: &reader),
      slug: try Located<String>(from: &reader),
      aliases: try [Located<String>](from: &reader),
      isDraft: try Bool(from: &reader),
      language: try String?(from: &reader),
      sketch: try Sketch(from: &reader))
  }

  package func write(to writer: inout BinaryWriter) {
    id.write(to: &writer)
    file.write(to: &writer)
    original.write(to: &writer)
    digest.write(to: &writer)
    title.write(to: &writer)
    kicker.write(to: &writer)
    standfirst.write(to: &writer)
    published.write(to: &writer)
    updated.write(to: &writer)
    publishAt.write(to: &writer)
    expiresAt.write(to: &writer)
    publisher.write(to: &writer)
    source.write(to: &writer)
    agency.write(to: &writer)
    place.write(to: &writer)
    byline.write(to: &writer)
    credits.write(to: &writer)
    keywords.write(to: &writer)
    related.write(to: &writer)
    tags.write(to: &writer)
    summary.write(to: &writer)
    slug.write(to: &writer)
    aliases.write(to: &writer)
    isDraft.write(to: &writer)
    language.write(to: &writer)
    sketch.write(to: &writer)
  }
}
