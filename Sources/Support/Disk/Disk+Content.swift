import CDisk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OpenFolder {
  /// Copies the content of the file at `path`, in pieces, to a new file at a path below this folder,
  /// readable by all; returns its signature.
  ///
  /// Holes, of which nothing is stored on the disk, stay holes. It is an error if anything exists at
  /// `target`.
  @discardableResult
  package func copyContent(
    of path: String, to target: String
  ) throws(DiskError) -> FileSignature {
    let source = try OpenContent(path)
    try create(target, [])
    let copy = openat(descriptor, target, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard copy >= 0 else { throw DiskError("write", place(target)) }
    var isOpen = true
    defer { if isOpen { close(copy) } }
    var next = source.nextData(from: 0)
    while let start = next {
      let piece = try source.piece(at: start)
      // A file that is being cut off ends earlier than it said.
      if piece.isEmpty { break }
      let failure = Disk.writeAll(piece) { pwrite(copy, $0, $1, off_t(start + $2)) }
      guard failure == 0 else { throw DiskError("write", place(target), code: failure) }
      next = source.nextData(from: start + piece.count)
    }
    var status = stat()
    guard ftruncate(copy, off_t(source.size)) == 0, fstat(copy, &status) == 0 else {
      throw DiskError("write", place(target))
    }
    isOpen = false
    // A full disk may be reported only here.
    guard close(copy) == 0 else { throw DiskError("write", place(target)) }
    return FileSignature(status)
  }
}

extension Disk {
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
