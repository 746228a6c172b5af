import TestSupport
import Testing

@testable import ArabicText

/// The strings that reading is judged on, where the folder that holds them is present.
@Suite(.enabled(if: SharedFiles.exists("evaluation/dates.tsv"), "shared files are absent"))
struct DateEvaluationTests {
  @Test func `reads the strings of the evaluation, and none that is no date`() throws {
    var wrong: [String] = []
    for row in try SharedFiles.rows(of: "evaluation/dates.tsv").dropFirst() where row.count >= 5 {
      let reference = try #require(EDTF(row[3]), "\(row)")
      let first = DateReader().mentions(in: row[2], reference: reference).first?.edtf
      let expected = row[4] == "NONE" ? nil : row[4]
      if first?.qualified(.none).description != expected {
        wrong.append("\(row[2]): \(first?.description ?? "none") for \(row[4])")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }
}
