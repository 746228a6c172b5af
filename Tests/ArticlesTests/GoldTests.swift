import ArabicText
import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing

@testable import Articles

/// The five articles of the archive against truth made by hand, where that lies beside the package.
@Suite(
  .enabled(if: SharedFiles.exists(Gold.file), "there is no folder of references beside the package")
)
struct GoldTests {
  @Test(arguments: Gold.names)
  func `labels every line as a person did`(_ name: String) throws {
    let manuscript = Manuscript.reading(try .archived(name)).value
    let labels = manuscript.lines.map { "\($0.number) \($0.label.rawValue)" }
    #expect(try labels == Gold.seed(name).lines.map { "\($0.n) \($0.label)" })
  }

  @Test(arguments: Gold.names)
  func `finds the fields that the text prints`(_ name: String) throws {
    let gold = try Gold.seed(name)
    let metadata = ArticleResolver().article(of: try .archived(name)).value.metadata
    let manuscript = Manuscript.reading(try .archived(name)).value
    #expect(manuscript.fields.texts[.title]?.value == gold.title)
    #expect((metadata.title.basis == .inferred) == (gold.title == nil))
    #expect(metadata[.keywords] == gold.keywords)
    #expect(metadata[.related] == gold.related)
    #expect(manuscript.subheads == gold.subHeadings)
    #expect(metadata[.credits] == gold.photoCredits.map(\.text))
    #expect(metadata[.agency]?.value == gold.agency)
    #expect(metadata[.place]?.value == gold.datelinePlace)
    #expect(metadata[.standfirst]?.value == gold.summary?.text)
    let source = manuscript.lines.first { $0.label == .source }?.text
    #expect(source == gold.sourceLine)
    if gold.sourceLine != nil || gold.agency != nil {
      #expect(metadata[.publisher]?.value == gold.publisher)
    }
  }

  @Test(arguments: Gold.names)
  func `says no more about the date than is true`(_ name: String) throws {
    let gold = try Gold.seed(name)
    let truth = try #require(EDTF(gold.publicationDate.edtf))
    let published = ArticleResolver().article(of: try .archived(name)).value.metadata.published
    if let printed = gold.explicitDate {
      #expect(published.edtf?.description == printed.iso)
      #expect(published.confidence == .certain)
    } else if let edtf = published.edtf {
      let day = try #require(truth.civilDate)
      #expect(edtf.earliest.map { $0 <= day } ?? true, "\(edtf) begins after \(truth)")
      #expect(edtf.latest.map { $0 >= day } ?? true, "\(edtf) ends before \(truth)")
      #expect(published.confidence != .certain)
    }
  }

  @Test(arguments: Gold.names)
  func `with the editor's sidecar the date is exact`(_ name: String) throws {
    let seed = try Seed.archived(name, withSidecar: true)
    let metadata = ArticleResolver().article(of: seed).value.metadata
    let gold = try Gold.seed(name)
    #expect(
      metadata.published.edtf?.dateOnly.description == gold.publicationDate.edtf)
    #expect(metadata.title.value == gold.suggestedTitle)
  }

  @Test func `each subject is found in the articles that name it and in no other`() throws {
    let resolver = try ArticleResolver.archive()
    var found: [String: [String]] = [:]
    for name in Gold.names {
      for tag in resolver.article(of: try .archived(name)).value.metadata.tags {
        found[tag.name, default: []].append(String(name.prefix(3)))
      }
    }
    for tag in try Gold.read().crossSeedTags {
      #expect(found[tag.tag] == tag.seeds, "\(tag.tag)")
    }
  }
}

/// The file of truth.
private struct Gold: Decodable {
  struct Line: Decodable {
    let n: Int
    let label: String
  }

  struct Text: Decodable {
    let text: String
  }

  struct Printed: Decodable {
    let iso: String
  }

  struct Published: Decodable {
    let edtf: String
  }

  struct Seed: Decodable {
    let title: String?
    let suggestedTitle: String
    let publisher: String?
    let sourceLine: String?
    let agency: String?
    let datelinePlace: String?
    let keywords: [String]
    let related: [String]
    let subHeadings: [String]
    let photoCredits: [Text]
    let summary: Text?
    let explicitDate: Printed?
    let publicationDate: Published
    let lines: [Line]
  }

  struct Tag: Decodable {
    let tag: String
    let seeds: [String]
  }

  let seeds: [String: Seed]
  let crossSeedTags: [Tag]

  static let file = "evaluation/seeds-gold.json"

  /// The names of the archive's own texts.
  static let names =
    (try? Repository.files(below: "seeds").filter { $0.hasSuffix(".txt") }) ?? []

  static func read() throws -> Gold {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Gold.self, from: Data(SharedFiles.bytes(file)))
  }

  static func seed(_ name: String) throws -> Seed {
    try #require(try read().seeds[name])
  }
}
