/// A list of one picture in several sizes (HTML Living Standard, section 2.4.8).
enum SourceSet {
  /// The address of the largest: `a.jpg 480w, b.jpg 1200w` has `b.jpg`.
  static func largest(_ list: String) -> String? {
    var (best, bestSize): (String?, Double) = (nil, -1)
    var rest = list.utf8[...]
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == comma }
      let word = rest.prefix { $0 > 0x20 }
      guard !word.isEmpty else { return best }
      rest = rest[word.endIndex...]
      // A comma at the end of the address ends the entry; within it, it is a part of it.
      let address = word.last == comma ? word.dropLast() : word
      var size = 1.0
      if word.last != comma {
        let descriptor = rest.prefix { $0 != comma }
        rest = rest[descriptor.endIndex...]
        let number = descriptor.drop { $0 <= 0x20 }.prefix {
          (0x30...0x39).contains($0) || $0 == 0x2E
        }
        size = Double(Substring(number)) ?? 1
      }
      if size > bestSize { (best, bestSize) = (String(Substring(address)), size) }
    }
  }

  private static let comma = UInt8(ascii: ",")
}
