package import Bytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells whether a file that a build reads is the same as before: besides size and time of the content,
/// which a program may set as it likes, the file itself, its mode, and when the system last changed it.
package struct InputSignature: Sendable, Hashable {
  /// The size and the time of the content.
  package let content: FileSignature
  /// When content, name, owner or mode were last changed, in nanoseconds since 1970-01-01T00:00:00Z.
  package let changed: Int
  /// The number of the file in its file system.
  package let file: Int
  private let mode: Int

  /// Returns `nil` for anything but a file or a folder.
  init?(ofFileOrFolder status: stat) {
    guard let content = FileSignature(ofFileOrFolder: status) else { return nil }
    self.content = content
    #if canImport(Darwin)
      changed = FileSignature.nanoseconds(status.st_ctimespec)
    #else
      changed = FileSignature.nanoseconds(status.st_ctim)
    #endif
    file = Int(truncatingIfNeeded: status.st_ino)
    mode = Int(status.st_mode)
  }

  /// Whether any change after a moment, by the clock of the file system, gives the file another signature.
  ///
  /// The clock of a file system ticks at least every 10 milliseconds, except where it counts whole seconds
  /// or, as FAT does, every other second.
  package func isSettled(before moment: Int) -> Bool {
    changed + (changed % 1_000_000_000 == 0 ? 2_000_000_000 : 50_000_000) < moment
  }
}

extension InputSignature: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (content, changed) = try reader.read()
    (file, mode) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(content, changed)
    writer.write(file, mode)
  }
}
