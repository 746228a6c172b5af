import TestSupport
import Testing

@testable import ArabicText

/// The strings that reading is judged on, where the folder that holds them is present.
@Suite(.enabled(if: SharedFiles.exists("evaluation/dates.tsv"), "shared files are absent"))
struct DateEvaluationTests {
  /// The first date of a text is right if it is the one expected or another that is right too.
  ///
  /// Clock times and qualifiers may be left out.
  @Test(.enabled(if: SharedFiles.exists("evaluation/dates"), "shared files are absent"))
  func `reads what public suites and sites print`() throws {
    var (right, wrong, read) = (0, 0, 0)
    for file in SharedFiles.names(in: "evaluation/dates") where file.hasSuffix(".tsv") {
      for row in try SharedFiles.rows(of: "evaluation/dates/\(file)").dropFirst()
      where row.count >= 5 {
        let reference = try #require(EDTF(row[3]), "\(row)")
        let first = DateReader().mentions(in: row[2], reference: reference).first?.edtf
        let others = row.count > 5 ? row[5].split(separator: "|").map(String.init) : []
        let expected = ([row[4]] + others).filter { $0 != "NONE" }.compactMap { EDTF($0) }
        let isRight = first.map { found in expected.contains { found.agrees(with: $0) } } ?? false
        if row[4] == "NONE" {
          read += first == nil ? 0 : 1
        } else {
          right += isRight ? 1 : 0
          wrong += isRight || first == nil ? 0 : 1
        }
      }
    }
    #expect(right >= 735 && wrong <= 5 && read <= 1, "\(right) right, \(wrong) wrong, \(read) read")
  }

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

extension EDTF {
  fileprivate func agrees(with other: EDTF) -> Bool {
    let (first, second) = (qualified(.none), other.qualified(.none))
    return first == second
      || (time == nil || other.time == nil) && first.dateOnly == second.dateOnly
  }
}
