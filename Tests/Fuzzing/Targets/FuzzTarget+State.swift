import Bytes
import Output

@testable import Articles
@testable import WarraqKit

/// What a build keeps for the next one. Its checksums tell damage; these readers must bear the rest.
extension FuzzTarget {
  /// The first byte chooses what the others are read as.
  static let state = FuzzTarget(name: "state") { bytes in
    let (kind, bytes) = ((bytes.first ?? 0) % 6, Array(bytes.dropFirst()))
    switch kind {
    case 0: reread(Metadata.self, bytes)
    case 1: reread(SourceRecord.self, bytes)
    case 2: reread(PageRecord.self, bytes)
    case 3: reread(BuildOutline.self, bytes)
    case 4: reread(StateSection<SiteFile>.self, bytes)
    default: reread(ArticleText.self, bytes)
    }
  }

  /// What was read from any bytes is written as bytes that read back the same.
  private static func reread<Value: BinaryCodable>(_ type: Value.Type, _ bytes: [UInt8]) {
    var reader = BinaryReader(bytes)
    guard let value = try? Value(from: &reader) else { return }
    let written = Self.bytes(of: value)
    var again = BinaryReader(written)
    let other = try? Value(from: &again)
    promise(other.map { Self.bytes(of: $0) } == written, "\(type) reads back")
    promise(again.remaining == 0, "\(type) reads all that it has written")
  }

  private static func bytes(of value: some BinaryCodable) -> [UInt8] {
    var writer = BinaryWriter()
    value.write(to: &writer)
    return writer.bytes
  }
}

extension Metadata {
  /// Whether the metadata that are read from the bytes of these are the same.
  var isRestored: Bool {
    var writer = BinaryWriter()
    write(to: &writer)
    var reader = BinaryReader(writer.bytes)
    return (try? Metadata(from: &reader)) == self && reader.remaining == 0
  }
}
