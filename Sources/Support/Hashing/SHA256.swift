import CSHA256

/// The Secure Hash Algorithm with 256 bits (FIPS 180-4, section 6.2).
///
/// Ours because the library that has it builds a whole cryptography with it: see the dependencies in
/// `Sources/README.md`. It names content and guards no secret, so its timing tells nobody anything.
struct SHA256 {
  /// The hash of `bytes` as eight words, the first byte of each in its highest bits; by the
  /// processor's own instructions where it has them.
  static func hash(
    _ bytes: [UInt8], byInstructions: Bool = processorHasInstructions
  ) -> [UInt32] {
    var hash = SHA256()
    bytes.withUnsafeBufferPointer { bytes in
      let whole = bytes.count / blockSize * blockSize
      hash.absorb(bytes[..<whole], byInstructions)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * blockSize) { tail in
        let count = pad(bytes[whole...], total: bytes.count, into: tail)
        hash.absorb(UnsafeBufferPointer(tail)[..<count], byInstructions)
      }
    }
    return hash.state
  }

  /// Whether the processor has instructions for this hash.
  static let processorHasInstructions = warraq_sha256_is_available()

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
}

extension SHA256 {
  /// The size of a block in bytes.
  private static let blockSize = 64

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// Writes the end of the message, one block or two: its last bytes, a set bit, zeros, and its length
  /// in bits (5.1.1); gives the number of bytes.
  private static func pad(
    _ rest: Slice<UnsafeBufferPointer<UInt8>>, total: Int,
    into tail: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let count = rest.count + 9 <= blockSize ? blockSize : 2 * blockSize
    tail.initialize(repeating: 0)
    for (index, byte) in rest.enumerated() { tail[index] = byte }
    tail[rest.count] = 0x80
    let bits = UInt64(total) * 8
    for place in 0..<8 {
      tail[count - 1 - place] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * place))
    }
    return count
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// Works blocks of the message into the state (6.2.2).
  private mutating func absorb(
    _ blocks: Slice<UnsafeBufferPointer<UInt8>>, _ byInstructions: Bool
  ) {
    let bytes = UnsafeBufferPointer(rebasing: blocks)
    if byInstructions, let start = bytes.baseAddress {
      state.withUnsafeMutableBufferPointer {
        warraq_sha256_absorb($0.baseAddress, start, bytes.count / Self.blockSize)
      }
      return
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
          Self.fill(schedule, from: bytes[start..<start + Self.blockSize])
          mix(schedule, constants)
        }
      }
    }
  }

  private static func fill(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, from block: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: block))
    for index in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
  }

  private mutating func mix(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sumOfE = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
      let first = h &+ sumOfE &+ (e & f ^ ~e & g) &+ constants[index] &+ schedule[index]
      let sumOfA = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
      let second = sumOfA &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }
}
