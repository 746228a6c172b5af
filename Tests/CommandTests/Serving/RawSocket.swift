import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connection to a port of this machine, over which a test sends whatever bytes it likes.
final class RawSocket {
  struct Failure: Error {
    let code = errno
  }

  private let descriptor: Int32
  /// What has come and was not taken yet.
  private var buffer: [UInt8] = []

  /// Connects; what is not there after `patience` seconds will not come.
  init(port: Int, patience: Int = 20) throws {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw Failure() }
    var wait = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard result == 0 else {
      let failure = Failure()
      close(descriptor)
      throw failure
    }
  }

  deinit { close(descriptor) }

  /// Sends bytes; returns `false` where the other end takes no more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Darwin)
        let sent = rest.withUnsafeBytes { Darwin.send(descriptor, $0.baseAddress, $0.count, 0) }
      #else
        let sent = rest.withUnsafeBytes {
          Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
      #endif
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// The bytes up to and with an ending, or as many as there are.
  func read(through ending: String) -> [UInt8] {
    let ending = Array(ending.utf8)
    while true {
      if let range = buffer.firstRange(of: ending) { return take(range.upperBound) }
      guard receive() else { return take(buffer.count) }
    }
  }

  /// So many bytes, or as many as there are.
  func read(_ count: Int) -> [UInt8] {
    while buffer.count < count, receive() {}
    return take(min(count, buffer.count))
  }

  /// Whether the other end closes the connection, once what it says has been read.
  func isClosed() -> Bool {
    while receive() {}
    return isAtEnd
  }

  private var isAtEnd = false

  private func receive() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    isAtEnd = count == 0 || count < 0 && errno == ECONNRESET
    guard count > 0 else { return false }
    buffer += bytes[..<count]
    return true
  }

  private func take(_ count: Int) -> [UInt8] {
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }
}
