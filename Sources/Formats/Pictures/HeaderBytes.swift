/// Numbers in the bytes of a file; `nil` beyond its end.
struct HeaderBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(index: Int) -> Int? { bytes.indices.contains(index) ? Int(bytes[index]) : nil }

  func starts(with mark: [UInt8]) -> Bool { bytes.starts(with: mark) }

  func has(_ mark: String, at index: Int) -> Bool {
    index >= 0 && index <= bytes.count && bytes[index...].starts(with: mark.utf8)
  }

  func big16(_ index: Int) -> Int? { number(index, 2) }
  func big32(_ index: Int) -> Int? { number(index, 4) }

  func little16(_ index: Int) -> Int? {
    guard let low = self[index], let high = self[index + 1] else { return nil }
    return high << 8 | low
  }

  func little32(_ index: Int) -> Int? {
    guard let low = little16(index), let high = little16(index + 2) else { return nil }
    return high << 16 | low
  }

  private func number(_ index: Int, _ count: Int) -> Int? {
    guard index >= 0, index + count <= bytes.count else { return nil }
    return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
