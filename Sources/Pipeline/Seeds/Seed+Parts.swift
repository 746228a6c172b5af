import Diagnostics

extension Seed {
  /// The seed in parts of which each but the first begins with one of `lines`, numbers of lines of the
  /// file in ascending order; a number outside the text is passed over.
  ///
  /// The editor's fields say what they say of the first part; `keep` and `drop` go to the part that
  /// has the line. The identifiers of the other parts end in `-2`, `-3` and so on.
  package func parts(from lines: [Int]) -> [Seed] {
    var offsets: [Int: String.Index] = [:]
    for (index, offset) in Self.lineStarts(of: text).enumerated() {
      offsets[lineOffset + index + 1] = offset
    }
    let starts = [lineOffset + 1] + lines.filter { $0 > lineOffset + 1 && offsets[$0] != nil }
    return starts.indices.map { number in
      let start = starts[number]
      let end = number + 1 < starts.count ? starts[number + 1] : nil
      let from = offsets[start] ?? text.startIndex
      let through = end.flatMap { offsets[$0] } ?? text.endIndex
      return part(number, String(text[from..<through]), lines: start..<(end ?? .max))
    }
  }

  private func part(_ number: Int, _ text: String, lines: Range<Int>) -> Seed {
    let suffix = number == 0 ? "" : "-\(number + 1)"
    let file = SeedFile(
      id: file.id + suffix, path: file.path, originalPath: file.originalPath,
      sidecarPath: file.sidecarPath, format: file.format)
    func own(_ fields: Fields) -> Fields {
      var own = number == 0 ? fields : Fields()
      own.lines[.keep] = fields.lines[.keep]?.filter { lines.contains($0.value) }
      own.lines[.drop] = fields.lines[.drop]?.filter { lines.contains($0.value) }
      return own
    }
    return Seed(
      file: file, text: text, lineOffset: lines.lowerBound - 1, frontMatter: own(frontMatter),
      sidecar: own(sidecar), originalBytes: originalBytes,
      encoding: original.encoding)
  }

  /// Where the lines of a text begin; they end with `\n`, `\r\n` or `\r`.
  private static func lineStarts(of text: String) -> [String.Index] {
    let bytes = text.utf8
    var starts = [bytes.startIndex]
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index = bytes.index(after: index)
      let isPair =
        byte == UInt8(ascii: "\r") && index < bytes.endIndex && bytes[index] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), !isPair { starts.append(index) }
    }
    return starts
  }
}
