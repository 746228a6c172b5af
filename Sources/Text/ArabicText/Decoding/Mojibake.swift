/// Recognises text that was decoded by the wrong charset, and decodes it anew.
package enum Mojibake {
  /// Repairs each line that can be; `nil` where there is none.
  ///
  /// A line is repaired only where its scalars are the decoding of some bytes by the wrong charset,
  /// where those bytes are valid in the right one, and where the result looks like Arabic and the
  /// line did not. Encoding the result again gives those bytes, so nothing is lost. Text that was
  /// encoded twice over is decoded twice. To be called before `TextCleaning`, which removes the C1
  /// controls that stand for bytes here.
  package static func repair(_ text: String) -> RepairedText? {
    var lines: [MojibakePattern: Int] = [:]
    var count = 0
    let parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let repaired = parts.map(Substring.init).map { line -> Substring in
      guard let repair = Repair(of: line, depth: maximumDepth) else { return line }
      count += 1
      for pattern in repair.patterns { lines[pattern, default: 0] += 1 }
      return Substring(repair.text)
    }
    guard count > 0 else { return nil }
    return RepairedText(text: repaired.joined(separator: "\n"), count: count, lines: lines)
  }

  /// How often one line is decoded anew at most.
  private static let maximumDepth = 3

  /// One line, decoded anew once or several times.
  private struct Repair {
    let text: String
    let patterns: [MojibakePattern]

    /// Repairs a line, or gives `nil` where no way of doing it leads to Arabic.
    init?(of line: Substring, depth: Int) {
      let before = ArabicLikelihood(of: line)
      guard depth > 0, before.count >= leastCount, before.mean < wellFormed else { return nil }
      for pattern in MojibakePattern.allCases {
        let (wrong, right) = pattern.charsets
        guard let bytes = wrong.encode(line), right.isValid(bytes) else { continue }
        if right != .utf8, !isEvidence(bytes, count: before.count) { continue }
        let better = right.decode(bytes)
        let after = ArabicLikelihood(of: better)
        if after.count >= 2, after.mean >= max(plausible, before.mean + clearGain) {
          (text, patterns) = (better, [pattern])
          return
        }
        if right == .utf8, let rest = Self(of: Substring(better), depth: depth - 1) {
          (text, patterns) = (rest.text, [pattern] + rest.patterns)
          return
        }
      }
      return nil
    }
  }

  /// The fewest scalars beyond ASCII in a line that is looked at.
  private static let leastCount = 4
  /// The fewest of them that are evidence for a single-byte charset, in which any bytes are valid.
  private static let leastSingleByteCount = 8
  /// The mean of a line that is not looked at further.
  private static let wellFormed = 0.4
  /// The least mean of a repaired line.
  private static let plausible = 0.2
  /// The least difference that a repair makes to the mean.
  private static let clearGain = 0.5

  /// Whether enough bytes are beyond ASCII, and more than are Latin letters, unlike in German.
  private static func isEvidence(_ bytes: [UInt8], count: Int) -> Bool {
    count >= max(leastSingleByteCount, bytes.count { (0x61...0x7A).contains($0 | 0x20) })
  }
}
