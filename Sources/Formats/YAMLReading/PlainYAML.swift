/// Reads the plain YAML that nearly all front matter is written in, many times faster than libyaml.
///
/// Plain is a mapping of names to texts of one line, bare or in quotes without escapes, and to lists
/// of such texts, `[a, b]` or one below the other with hyphens. For all else, and for whatever might
/// be a mistake, the answer is `nil` and libyaml decides; where there is an answer, it is the same.
enum PlainYAML {
  /// The mapping that `yaml` is; `nil` where it is not plain.
  static func mapping(_ yaml: String) -> YAMLNode? {
    var yaml = yaml
    return yaml.withUTF8 { bytes in
      guard !bytes.isEmpty, bytes.indices.allSatisfy({ isPrintable(bytes, at: $0) }) else {
        return nil
      }
      var reader = PlainYAMLReader(bytes)
      return reader.mapping()
    }
  }

  /// Whether no line break but the line feed, no tab and nothing that YAML forbids begins here.
  @inline(__always)
  private static func isPrintable(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    // Most of ASCII, second bytes, and what begins a letter of Arabic.
    case 0x20...0x7E, 0x80...0xBF, 0xC3...0xDF: true
    default: isRarePrintable(bytes, at: index)
    }
  }

  private static func isRarePrintable(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func next(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    return switch bytes[index] {
    case 0x0A: true
    case 0x00...0x1F, 0x7F: false
    case 0xC2: next(1) >= 0xA0
    case 0xE2: next(1) != 0x80 || next(2) != 0xA8 && next(2) != 0xA9
    case 0xEF: next(1) < 0xBB
    default: true
    }
  }
}
