/// The bytes that an address holds itself: `data:image/png;base64,…` (RFC 2397).
package enum DataAddress {
  /// Whether an address is one.
  package static func isOne(_ address: String) -> Bool {
    address.utf8.count > 5 && zip(address.utf8, "data:".utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The bytes; `nil` where the address holds none that can be read.
  package static func bytes(of address: String) -> [UInt8]? {
    guard isOne(address), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else {
      return nil
    }
    let head = String(address[..<comma]).lowercased()
    let decoded = unescaped(address[comma...].utf8.dropFirst())
    let mark = ";base64"
    return head.utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8) ? base64(decoded) : decoded
  }

  private static func unescaped(_ text: Substring.UTF8View) -> [UInt8] {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text)
    bytes.reserveCapacity(text.count)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  /// Reads base64, with the letters of either alphabet (RFC 4648, sections 4 and 5).
  private static func base64(_ text: [UInt8]) -> [UInt8]? {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    bytes.reserveCapacity(text.count * 3 / 4)
    for byte in text where byte > 0x20 && byte != UInt8(ascii: "=") {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
