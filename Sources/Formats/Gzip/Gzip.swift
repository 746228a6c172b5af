import CZlib

/// Compressed files (RFC 1952), as servers send pages and some programs save them.
package enum Gzip {
  /// Why bytes cannot be opened.
  package enum Failure: Error {
    /// They would be more than is allowed.
    case tooLarge
    /// They are cut off, or not what they seem.
    case damaged
  }

  /// Whether bytes begin as a compressed file does.
  package static func holds(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// What was compressed, which has at most `limit` bytes; no more memory than that is ever taken.
  package static func inflated(_ bytes: [UInt8], upTo limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    // 15 bits are the largest window there is, and 16 more ask for the header of gzip.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = bytes
    let result = input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      return output(of: &stream, upTo: limit)
    }
    return try result.get()
  }

  private static let piece = 1 << 16

  private static func output(
    of stream: inout z_stream, upTo limit: Int
  ) -> Result<[UInt8], Failure> {
    var output: [UInt8] = []
    while true {
      var status = Z_OK
      let part = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(piece)
        status = inflate(&stream, Z_NO_FLUSH)
        count = piece - Int(stream.avail_out)
      }
      output += part
      guard output.count <= limit else { return .failure(.tooLarge) }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        // Several files one after the other are one.
        guard stream.avail_in > 0 else { return .success(output) }
        guard stream.next_in.pointee == 0x1F, inflateReset(&stream) == Z_OK else {
          return .success(output)
        }
      default: return .failure(.damaged)
      }
    }
  }
}
