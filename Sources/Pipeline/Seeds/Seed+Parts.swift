import Diagnostics

extension Seed {
  /// The seed in parts of which each but the first begins with one of `lines`, numbers of lines of the
  /// file in ascending order; a number outside the text is ignored.
  ///
  /// The editor's fields go to the first part, but `keep` and `drop` to the part that has the line.
  /// The identifiers of the other parts end in `-2`, `-3` and so on.
  package func parts(from lines: [Int]) -> [Seed] {
    let offsets = Self.lineStarts(of: text) + [text.endIndex]
    let first = lineOffset + 1
    let starts = [first] + lines.filter { $0 > first && $0 < lineOffset + offsets.count }
    return zip(starts.indices, zip(starts, starts.dropFirst() + [.max])).map { number, bounds in
      let end = min(bounds.1 - first, offsets.count - 1)
      return part(
        number, String(text[offsets[bounds.0 - first]..<offsets[end]]), lines: bounds.0..<bounds.1)
    }
  }

  private func part(_ number: Int, _ text: String, lines: Range<Int>) -> Seed {
    let suffix = number == 0 ? "" : "-\(number + 1)"
    let file = SeedFile(
      id: file.id + suffix, path: file.path, originalPath: file.originalPath,
      sidecarPath: file.sidecarPath, format: file.format, sidecarDefect: file.sidecarDefect)
    func own(_ fields: Fields) -> Fields {
      var own = number == 0 ? fields : Fields()
      own.lines = FieldTable { fields.lines[$0]?.filter { lines.contains($0.value) } }
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
    let ends = bytes.indices.filter { index in
      let next = bytes.index(after: index)
      return bytes[index] == UInt8(ascii: "\n")
        || (bytes[index] == UInt8(ascii: "\r")
          && (next == bytes.endIndex || bytes[next] != UInt8(ascii: "\n")))
    }
    return [bytes.startIndex] + ends.map(bytes.index(after:))
  }
}
