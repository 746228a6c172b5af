/// Tells of most Arabic text that it is valid UTF-8, thirty-two bytes at a time; Swift's own check goes
/// scalar by scalar.
enum OrdinaryUTF8 {
  /// Whether bytes are valid UTF-8 of ordinary scalars: U+0000–07FF and U+2000–2FFF, which are the
  /// letters of Arabic and most others, and punctuation.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Of each byte in a block only the highest bit counts.
    var isWrong = Block()
    // Two bytes past the end, which count as zeros, so that no scalar is cut off there.
    for start in stride(from: 0, to: bytes.count + 2, by: blockSize) {
      let block = block(at: start, in: bytes)
      let before = self.block(at: start - 1, in: bytes)
      let twoBefore = self.block(at: start - 2, in: bytes)
      let mustContinue = isLead(before) | isLeadOfThree(twoBefore)
      // C0 and C1 begin nothing; E2 may be followed by any two continuing bytes.
      let isStrange =
        isLead(block) & ~differs(block & ~repeating(1), from: 0xC0)
        | isLeadOfThree(block) & differs(block, from: 0xE2)
      isWrong = isWrong | (isContinuing(block) ^ mustContinue) | isStrange
    }
    return (isWrong[0] | isWrong[1] | isWrong[2] | isWrong[3]) & 0x8080_8080_8080_8080 == 0
  }
}

extension OrdinaryUTF8 {
  /// Bytes as words, because for words, and not for bytes, Swift uses the processor's vectors.
  private typealias Block = SIMD4<UInt64>

  private static let blockSize = MemoryLayout<Block>.size

  /// Which bytes are C0–FF, the first of a scalar beyond ASCII.
  @inline(__always)
  private static func isLead(_ block: Block) -> Block { block & block &<< Block(repeating: 1) }

  /// Which bytes are E0–FF, the first of a scalar of three bytes or more.
  @inline(__always)
  private static func isLeadOfThree(_ block: Block) -> Block {
    isLead(block) & block &<< Block(repeating: 2)
  }

  /// Which bytes are 80–BF, and go on with a scalar.
  @inline(__always)
  private static func isContinuing(_ block: Block) -> Block {
    block & ~(block &<< Block(repeating: 1))
  }

  /// Which bytes are another than `byte`.
  @inline(__always)
  private static func differs(_ block: Block, from byte: UInt64) -> Block {
    let difference = block ^ repeating(byte)
    return ((difference & repeating(0x7F)) &+ repeating(0x7F)) | difference
  }

  @inline(__always)
  private static func repeating(_ byte: UInt64) -> Block {
    Block(repeating: 0x0101_0101_0101_0101 &* byte)
  }

  /// The bytes from an offset on; 0 stands for those before and after all.
  @inline(__always)
  private static func block(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Block {
    if start >= 0, start + blockSize <= bytes.count {
      return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: Block.self)
    }
    return partialBlock(at: start, in: bytes)
  }

  private static func partialBlock(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Block {
    var block = Block()
    withUnsafeMutableBytes(of: &block) { block in
      for index in bytes.indices.clamped(to: start..<start + blockSize) {
        block[index - start] = bytes[index]
      }
    }
    return block
  }
}
