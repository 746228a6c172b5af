import ArabicText
package import Bytes
import Diagnostics
import Hashing
import Seeds

extension Metadata: BinaryCodable {
  package convenience init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self.init(
      try Provenance(from: &reader),
      title: try Evidenced<String>(from: &reader),
      slug: try Located<String>(from: &reader),
      published: try Publication(from: &reader),
      tags: try [TagMention](from: &reader),
      aliases: try [Located<String>](from: &reader),
      fields: try FieldValues(from: &reader),
      sketch: try Sketch(from: &reader))
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(provenance, title)
    writer.write(slug, published)
    writer.write(tags, aliases)
    writer.write(fields, sketch)
  }
}
