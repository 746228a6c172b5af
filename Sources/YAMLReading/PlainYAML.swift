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
  private static func isPrintable(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x20, byte < 0x7F { return true }
    func next(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch byte {
    case 0x0A: return true
    case 0x00...0x1F, 0x7F: return false
    case 0xC2: return next(1) >= 0xA0
    case 0xE2: return next(1) != 0x80 || next(2) != 0xA8 && next(2) != 0xA9
    case 0xEF: return next(1) < 0xBB
    default: return true
    }
  }
}
