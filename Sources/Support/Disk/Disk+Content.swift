import CDisk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Copies the content of a file, in pieces, to a new file that is readable by all; returns its
  /// signature.
  ///
  /// Holes, of which nothing is stored on the disk, stay holes. It is an error if anything exists at
  /// `target`.
  @discardableResult
  package static func copyContent(
    of path: String, to target: String
  ) throws(DiskError) -> FileSignature {
    let source = try OpenContent(path)
    try create(target, [])
    let descriptor = open(target, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw DiskError("write", target) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    var place = source.nextData(from: 0)
    while let start = place {
      let piece = try source.piece(at: start)
      // A file that is being cut off ends earlier than it said.
      if piece.isEmpty { break }
      let failure = writeAll(piece) { pwrite(descriptor, $0, $1, off_t(start + $2)) }
      guard failure == 0 else { throw DiskError("write", target, code: failure) }
      place = source.nextData(from: start + piece.count)
    }
    var status = stat()
    guard ftruncate(descriptor, off_t(source.size)) == 0, fstat(descriptor, &status) == 0 else {
      throw DiskError("write", target)
    }
    isOpen = false
    // A full disk may be reported only here.
    guard close(descriptor) == 0 else { throw DiskError("write", target) }
    return FileSignature(status)
  }

  /// Whether two files have the same bytes, of which no more than two pieces are in memory at once.
  package static func haveSameContent(_ path: String, _ other: String) throws(DiskError) -> Bool {
    let (first, second) = (try OpenContent(path), try OpenContent(other))
    guard first.size == second.size else { return false }
    func next(_ start: Int) -> Int? {
      [first.nextData(from: start), second.nextData(from: start)].compactMap(\.self).min()
    }
    var place = next(0)
    while let start = place {
      let piece = try first.piece(at: start)
      guard try second.piece(at: start) == piece else { return false }
      // A file that is being cut off ends earlier than it said.
      place = piece.isEmpty ? nil : next(start + piece.count)
    }
    return true
  }
}

/// A file whose content is read piece by piece.
private final class OpenContent {
  private static let pieceSize = 1 << 20

  /// The size when it was opened, in bytes.
  let size: Int
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(DiskError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError("read", path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Disk.kind(of: status) == .file else {
      close(descriptor)
      throw DiskError("read", path, code: EINVAL)
    }
    size = Int(status.st_size)
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Where the next bytes stand that are not in a hole; `nil` at the end.
  func nextData(from start: Int) -> Int? {
    guard start < size else { return nil }
    let next = Int(warraq_next_data(descriptor, off_t(start)))
    return next < size ? max(next, start) : nil
  }

  func piece(at start: Int) throws(DiskError) -> [UInt8] {
    try Disk.read(start..<min(start + Self.pieceSize, size), of: descriptor, at: path)
  }
}
