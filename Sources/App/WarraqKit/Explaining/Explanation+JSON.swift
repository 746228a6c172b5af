import ArabicText
import Articles
import Diagnostics
package import JSON
import Seeds

extension Explanation {
  /// The explanation as the object that `warraq explain --format json` prints.
  package var json: JSONValue {
    [
      "file": .string(seed.file.path), "encoding": .string(seed.original.encoding),
      "sha256": .string(seed.original.sha256), "title": .string(metadata.title.value),
      "titleBasis": .string(titleBasis), "kicker": .optional(metadata[.kicker]?.value),
      "standfirst": .optional(metadata[.standfirst]?.value),
      "publisher": .optional(metadata[.publisher]?.value),
      "source": .optional(metadata[.source]?.value), "agency": .optional(metadata[.agency]?.value),
      "place": .optional(metadata[.place]?.value), "byline": .optional(metadata[.byline]?.value),
      "credits": .strings(metadata[.credits]), "keywords": .strings(metadata[.keywords]),
      "related": .strings(metadata[.related]), "subheads": .strings(manuscript.subheads),
      "published": published, "updated": .optional(metadata[.updated]?.description),
      "summary": .string(metadata.summary), "slug": .string(metadata.slug.value),
      "evidence": .array(evidence.map(Self.field)),
      "lines": .array(
        manuscript.lines.map { line in
          [
            "number": .integer(line.number), "label": .string(line.label.rawValue),
            "reason": .string(line.reason), "confidence": .hundredths(line.confidence),
            "second": .optional(line.second?.rawValue),
            "sources": manuscript.sources(ofLine: line.number).map(JSONValue.integer) ?? .null,
          ]
        }),
      "cutOff": .array(manuscript.cutOff.map(Self.cut)),
      "mentions": .array(mentions.map(Self.mention)),
      "tags": .array(
        metadata.tags.map { tag in
          [
            "name": .string(tag.name), "basis": .string(tag.basis.rawValue),
            "count": .integer(tag.count),
          ]
        }),
      "size": .integer(seed.original.size),
      "cleaning": Self.object(manuscript.cleaning.changes.inOrder),
      "repairs": Self.object(manuscript.cleaning.repairs.inOrder),
      "diagnostics": .array(diagnostics.map(\.json)),
    ]
  }

  /// Where the headline came from; one made from the opening of the text is a suggestion.
  package var titleBasis: String {
    metadata.title.basis == .inferred ? "suggested" : metadata.title.basis.rawValue
  }

  private static func object(_ counts: [(name: String, count: Int)]) -> JSONValue {
    .object(counts.map { JSONValue.Member($0.name, .integer($0.count)) })
  }

  private var published: JSONValue {
    let published = metadata.published
    return [
      "edtf": .optional(published.edtf?.description), "printed": .optional(published.printed),
      "basis": .string(published.basis.rawValue),
      "line": published.line.map(JSONValue.integer) ?? .null,
      "confidence": .optional(published.confidence?.rawValue),
    ]
  }

  private static func field(_ evidence: FieldEvidence) -> JSONValue {
    [
      "field": .string(evidence.name), "values": .strings(evidence.values),
      "basis": .string(evidence.basis.rawValue),
      "line": evidence.line.map(JSONValue.integer) ?? .null,
    ]
  }

  /// A part that was cut out of a line, which is among the lines without it.
  private static func cut(_ part: Manuscript.LabelledLine) -> JSONValue {
    [
      "line": .integer(part.number), "text": .string(part.text),
      "label": .string(part.label.rawValue), "reason": .string(part.reason),
    ]
  }

  private static func mention(_ mention: DatedMention) -> JSONValue {
    [
      "text": .string(mention.text), "edtf": .string(mention.edtf.withSeconds.description),
      "line": .integer(mention.line), "column": .integer(mention.column),
      "reference": .optional(mention.reference.map { $0 == .sentence ? "sentence" : "published" }),
    ]
  }
}
