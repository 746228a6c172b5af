/// Puts text right that stands in the order of the screen, last letter first, as programs leave it that
/// copy glyphs out of PDF files and old systems: «ةرازو» for «وزارة».
///
/// A line is turned round only where its words prove it: ta marbuta and alif maqsura end words and never
/// begin one, and words such as «في» and «التي» are in nearly every line. Numbers and Latin words stand
/// in such text as they are read, and brackets as they are seen.
package enum VisualOrder {
  /// A text in the order of reading, and how many scalars were moved.
  package struct Repair: Sendable, Hashable {
    /// The text as it is read.
    package let text: String
    /// How many scalars stood in the lines that were turned round.
    package let count: Int
  }

  /// Repairs a text; `nil` where nothing in it proves the order of the screen.
  package static func repair(_ text: String) -> Repair? {
    var text = text
    guard text.withUTF8(isSuspicious) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    let proofs = lines.map(proof)
    let visual = Set(proofs.lazy.flatMap(\.visual)).count
    let logical = Set(proofs.lazy.flatMap(\.logical)).count
    guard visual >= leastProof, visual > 4 * logical else { return nil }
    var count = 0
    let repaired = zip(lines, proofs).map { line, proof -> Substring in
      guard proof.logical.isEmpty || proof.visual.count > proof.logical.count,
        line.unicodeScalars.contains(where: { ScalarClass($0) == .arabicLetter })
      else { return line }
      let (head, rest) = split(line)
      count += rest.unicodeScalars.count
      return head + reversed(rest)
    }
    return Repair(text: repaired.joined(separator: "\n"), count: count)
  }
}

extension VisualOrder {
  /// The words of a line that say something of its order.
  private struct Proof {
    var visual: [String] = []
    var logical: [String] = []
  }

  /// How many bytes show whether a closer look is worth while.
  private static let sample = 1_000
  /// How many words must prove the order of the screen.
  ///
  /// One that stands in several places proves no more, for front matter repeats the headline.
  private static let leastProof = 3

  /// Whether a word begins with ta marbuta or alif maqsura, as letters or as their forms at the end of a
  /// word.
  private static func isSuspicious(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: text.prefix(sample))
    return beginsWord(0xD8, 0xA9, in: bytes) || beginsWord(0xD9, 0x89, in: bytes)
      || beginsWordWithForm(in: bytes)
  }

  /// Whether a word begins with two bytes, of which the last is rare.
  private static func beginsWord(
    _ first: UInt8, _ last: UInt8, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var next = 0
    while let index = ByteSearch.first(last, in: bytes, from: next) {
      if index > 0, bytes[index - 1] == first, index == 1 || bytes[index - 2] < 0x30 {
        return true
      }
      next = index + 1
    }
    return false
  }

  private static func beginsWordWithForm(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = 0
    while let index = ByteSearch.first(0xEF, in: bytes, from: next) {
      if index == 0 || bytes[index - 1] < 0x30, isFinalForm(bytes[index...].prefix(3)) {
        return true
      }
      next = index + 1
    }
    return false
  }

  /// Whether bytes are a form of these letters, U+FE93–FE94 or U+FEEF–FEF0.
  private static func isFinalForm(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count == 3, let last = bytes.last else { return false }
    return switch bytes[bytes.startIndex + 1] {
    case 0xBA: (0x93...0x94).contains(last)
    case 0xBB: (0xAF...0xB0).contains(last)
    default: false
    }
  }

  private static func proof(_ line: Substring) -> Proof {
    var proof = Proof()
    for word in line.unicodeScalars.split(whereSeparator: { !isPart($0) }) {
      let letters = word.flatMap { scalar in
        PresentationForms.letters(for: scalar).map(Array.init) ?? [scalar]
      }
      guard letters.count > 1, let first = letters.first, let last = letters.last else { continue }
      let isEnding = { (scalar: Unicode.Scalar) in scalar == "ة" || scalar == "ى" }
      let (text, turned) = (string(letters), string(turned(word)))
      if isEnding(first) || words.contains(turned) {
        proof.visual.append(text)
      } else if isEnding(last) || words.contains(text) {
        proof.logical.append(text)
      }
    }
    return proof
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    let scalarClass = ScalarClass(scalar)
    return scalarClass == .arabicLetter || PresentationForms.letters(for: scalar) != nil
  }

  /// A word from its last glyph to its first; a ligature is one glyph.
  private static func turned(_ word: Substring.UnicodeScalarView) -> [Unicode.Scalar] {
    word.reversed().flatMap { scalar in
      PresentationForms.letters(for: scalar).map(Array.init) ?? [scalar]
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Words of nearly every text whose letters, turned round, are no word.
  private static let words: Set = [
    "في", "من", "على", "إلى", "الى", "التي", "الذي", "الذين", "هذا", "كان", "كانت", "قال", "وقال",
    "بعد", "ذلك", "بين", "عام", "وقد", "كما", "لكن", "أنه", "منذ", "حول", "خلال", "يوم",
  ]

  /// A key and its value, for front matter stands in Latin letters as it is read.
  private static func split(_ line: Substring) -> (head: Substring, rest: Substring) {
    let name = line.utf8.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_") }
    guard !name.isEmpty, line.utf8[name.endIndex...].starts(with: ": ".utf8) else {
      return ("", line)
    }
    let end = line.utf8.index(name.endIndex, offsetBy: 2)
    return (line[..<end], line[end...])
  }

  /// A line from right to left, its numbers and words of other scripts left to right.
  private static func reversed(_ line: Substring) -> Substring {
    var result: [Unicode.Scalar] = []
    var run: [Unicode.Scalar] = []
    func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
      let scalarClass = ScalarClass(scalar)
      return scalarClass == .digit || scalarClass == .casedLetter
    }
    let scalars = Array(line.unicodeScalars).reversed()
    for (index, scalar) in zip(scalars.indices, scalars) {
      // A point, a comma or the like between two digits or letters belongs to them.
      let next = scalars.index(after: index)
      let goesOn =
        !run.isEmpty && ".,:/-_@+%٫٬ ".unicodeScalars.contains(scalar) && next < scalars.endIndex
        && isLeftToRight(scalars[next])
      if isLeftToRight(scalar) || goesOn {
        run.append(scalar)
      } else {
        result += run.reversed()
        run = []
        result.append(mirrors[scalar] ?? scalar)
      }
    }
    result += run.reversed()
    return Substring(string(result))
  }

  private static let mirrors: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{", "<": ">", ">": "<", "«": "»",
    "»": "«", "‹": "›", "›": "‹",
  ]
}
