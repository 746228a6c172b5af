package import Bytes

extension Sketch: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    wordCount = try Int(from: &reader)
    digest = try reader.readWord()
    guard try Bool(from: &reader) else {
      bins = []
      return
    }
    var bins = [UInt32](repeating: 0, count: Self.binCount)
    for index in stride(from: 0, to: Self.binCount, by: 2) {
      let word = try reader.readWord()
      bins[index] = UInt32(truncatingIfNeeded: word)
      bins[index + 1] = UInt32(truncatingIfNeeded: word >> 32)
    }
    self.bins = bins
  }

  package func write(to writer: inout BinaryWriter) {
    wordCount.write(to: &writer)
    writer.writeWord(digest)
    isComparable.write(to: &writer)
    writer.writeHalfWords(bins)
  }
}
