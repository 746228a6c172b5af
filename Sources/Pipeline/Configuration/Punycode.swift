import ArabicText

/// Names of hosts in letters of any script, as the network has them: `مثال.إختبار` is
/// `xn--mgbh0fb.xn--kgbechtv` (RFC 3492).
///
/// Of the rules of IDNA (UTS #46) these are kept: letters are composed (NFC), capitals become small, and
/// nothing may stand in a name but letters, marks, digits and hyphens. Which letters a registry allows, and
/// the rules of joiners and of direction, are not looked at.
enum Punycode {
  /// The name of a host in ASCII; `nil` where it can be none.
  static func host(_ name: String) -> String? {
    var labels: [String] = []
    let dots: [Unicode.Scalar] = [".", "。", "．", "｡"]
    for label in name.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { dots.contains($0) })
    {
      guard let ascii = ascii(String(label)), ascii.utf8.count <= 63 else { return nil }
      labels.append(ascii)
    }
    // A name may end in a full stop.
    guard labels.dropLast().allSatisfy({ !$0.isEmpty }), labels.first?.isEmpty == false else {
      return nil
    }
    return labels.joined(separator: ".")
  }

  private static func ascii(_ label: String) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
    let scalars = Array(folded(label.lowercased(), for: .display).unicodeScalars)
    let isName = scalars.allSatisfy { scalar in
      scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
    }
    guard isName, scalars.first != "-", scalars.last != "-" else { return nil }
    return encoded(scalars.map(\.value)).map { "xn--\($0)" }
  }
}

extension Punycode {
  // The parameters of RFC 3492, section 5.
  private static let (base, leastThreshold, mostThreshold) = (36, 1, 26)
  private static let (skew, damp, firstBias, firstCode) = (38, 700, 72, 128)

  /// The encoding of section 6.3; `nil` where numbers would grow too large.
  private static func encoded(_ label: [UInt32]) -> String? {
    var output = label.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = output.count
    var (handled, code, delta, bias) = (basic, firstCode, 0, firstBias)
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    while handled < label.count {
      guard let next = label.lazy.map({ Int($0) }).filter({ $0 >= code }).min() else { return nil }
      delta += (next - code) * (handled + 1)
      guard delta < 1 << 30 else { return nil }
      code = next
      for value in label.map({ Int($0) }) {
        if value < code { delta += 1 }
        guard value == code else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        (delta, handled) = (0, handled + 1)
      }
      (delta, code) = (delta + 1, code + 1)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends a number as digits of which each has its own base.
  private static func append(_ number: Int, _ bias: Int, to output: inout [UInt8]) {
    var (rest, position) = (number, base)
    while true {
      let threshold = min(max(position - bias, leastThreshold), mostThreshold)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var position = 0
    while delta > (base - leastThreshold) * mostThreshold / 2 {
      delta /= base - leastThreshold
      position += base
    }
    return position + (base - leastThreshold + 1) * delta / (delta + skew)
  }
}
