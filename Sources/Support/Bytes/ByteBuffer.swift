/// A byte array under construction, for pages, JSON and front matter, which are written in small pieces.
///
/// It has a single owner by its type. An array checks at each append whether it is shared, which takes
/// longer than copying a piece of the usual size.
package struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count: Int

  /// Makes an empty buffer; `capacity` is the expected number of bytes.
  package init(capacity: Int) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
    count = 0
  }

  deinit { start.deallocate() }

  /// The last byte; `nil` if there is none.
  package var last: UInt8? { count > 0 ? start[count - 1] : nil }

  /// All bytes, as an array.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
}

extension ByteBuffer {
  /// Appends a byte.
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Appends bytes.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Appends a part of bytes.
  package mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    append(UnsafeBufferPointer(rebasing: bytes))
  }

  /// Appends bytes.
  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a text as UTF-8.
  package mutating func append(_ text: String) {
    // A copy of the text would cost a retain and a release.
    guard text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil else { return }
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func grow(by added: Int) {
    let larger = max(2 * capacity, count + added)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    place.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (place, larger)
  }
}
