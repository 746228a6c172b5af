import ArabicText

/// Sees what stands in a text twice: the likeliest headline, and the opening of a standfirst.
struct RepetitionCue: Cue {
  /// «… | صحيفة الغد».
  private static let longestName = 30
  /// How many words make an opening.
  private static let opening = 6

  func look(at evidence: inout LineEvidence) {
    let title = evidence.likeliestTitle
    if title >= 0, !evidence.lines[title].subject.isEmpty {
      let line = evidence.lines[title]
      for index in evidence.lines.indices where index != title {
        let other = evidence.lines[index]
        guard other.length >= line.length, other.length <= line.length + Self.longestName else {
          continue
        }
        if other.subject == line.subject {
          evidence.add(.repeatsTitle, at: index)
        } else if other.isHeadlineLike, other.subject.starts(with: line.subject) {
          evidence.add(.beginsWithTitle, at: index)
        }
      }
    }
    findOpenings(&evidence)
  }

  /// Notes the lines whose first words another long line opens with too.
  private func findOpenings(_ evidence: inout LineEvidence) {
    var first: [UInt64: Int] = [:]
    for index in evidence.lines.indices where evidence.layout.isLong[index] {
      let words = evidence.words.words[evidence.words.range(index)]
      guard words.count > Self.opening else { continue }
      let key = words.prefix(Self.opening).reduce(UInt64(0)) {
        ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15
      }
      if let other = first[key] {
        evidence.add(.repeatedOpening, at: other)
      } else {
        first[key] = index
      }
    }
  }
}
