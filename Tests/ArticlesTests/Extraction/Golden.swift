import ArabicText
import Diagnostics
import Foundation
import Seeds
import TestSupport

@testable import Articles

/// What the extractor makes of a text, in lines that a person can read and compare.
///
/// First the fields, then each line with its number and label. A part that was cut off a line stands
/// with the mark ✂ after the line.
enum Golden {
  static let folder = "\(Repository.root)/Tests/ArticlesTests/Extraction/Fixtures"

  /// The names of the fixtures, in order.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// Whether goldens are written instead of compared: `WARRAQ_RECORD=1`.
  static let isRecording = ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == "1"

  static func source(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
  }

  static func expected(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name).golden", encoding: .utf8)
  }

  static func record(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(folder)/\(name).golden", atomically: true, encoding: .utf8)
  }

  static func text(of source: String) -> String { text(of: Reading(source)) }

  static func text(of reading: Reading) -> String {
    let (manuscript, published) = (reading.manuscript, reading.published)
    let date = [
      published.edtf?.description, published.basis.rawValue, published.confidence?.rawValue,
    ]
    let fields: [(String, String?)] = [
      ("title", manuscript.fields.texts[.title]?.value),
      ("kicker", manuscript.fields.texts[.kicker]?.value),
      ("standfirst", manuscript.fields.texts[.standfirst]?.value),
      ("published", date.compactMap(\.self).joined(separator: " ")),
      ("updated", manuscript.fields.dates[.updated]?.description),
      ("publisher", manuscript.fields.texts[.publisher]?.value),
      ("source", manuscript.fields.texts[.source]?.value),
      ("agency", manuscript.fields.texts[.agency]?.value),
      ("place", manuscript.fields.texts[.place]?.value),
      ("byline", manuscript.fields.texts[.byline]?.value),
      ("original_url", manuscript.fields.texts[.originalURL]?.value),
      ("absence", manuscript.absence?.message.english),
      ("credits", joined(manuscript.fields.lists[.credits])),
      ("keywords", joined(manuscript.fields.lists[.keywords])),
      ("diagnostics", joined(reading.diagnostics)),
    ]
    let lines = manuscript.lines.flatMap { line in
      ["\(line.number) \(line.label.rawValue): \(line.text)"]
        + manuscript.cutOff.filter { $0.number == line.number }
        .map { "\($0.number) ✂ \($0.label.rawValue): \($0.text)" }
    }
    let head = fields.compactMap { name, value in value.map { "\(name) = \($0)" } }
    return (head + [""] + lines).joined(separator: "\n") + "\n"
  }

  private static func joined(_ values: [String]?) -> String? {
    values.flatMap { $0.isEmpty ? nil : $0.joined(separator: " | ") }
  }
}
