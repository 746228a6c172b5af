import Bytes
import Diagnostics
import Disk
import Hashing
import Pages
import Paths
import Pictures

/// What a build has learnt of a place where a picture may be, so that the next one need not read it again.
struct PictureRecord: Sendable, Hashable {
  enum Finding: Sendable, Hashable {
    /// There is nothing.
    case missing
    /// What is there is not shown; the words say why, after its name.
    case refused(Message)
    /// A picture, under the name that it has beside an article.
    case picture(FileName, width: Int, height: Int)
  }

  /// The path in the site folder.
  let path: String
  /// The signature of the file, taken before it was read; `nil` where there is none that may be read.
  let signature: InputSignature?
  let finding: Finding

  /// Whether any change to the file after a moment gives it another signature.
  func isSettled(before moment: Int) -> Bool { signature?.isSettled(before: moment) ?? true }
}

extension PictureRecord: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (path, signature) = try reader.read()
    switch try reader.readByte() {
    case 0: finding = .missing
    case 1: finding = .refused(try Message(from: &reader))
    case 2:
      let (name, width, height): (String, Int, Int) = try reader.read()
      finding = .picture(FileName(name), width: width, height: height)
    default: throw BinaryDamage()
    }
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(path, signature)
    switch finding {
    case .missing: writer.writeByte(0)
    case .refused(let reason):
      writer.writeByte(1)
      reason.write(to: &writer)
    case .picture(let name, let width, let height):
      writer.writeByte(2)
      writer.write(name.text, width, height)
    }
  }
}
