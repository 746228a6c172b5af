#if canImport(Glibc) || canImport(Musl)
  import Disk

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// What Linux tells of changes in folders (inotify).
  ///
  /// Folders are watched rather than files, because an editor puts a new file in the place of the old one.
  final class FolderNotices {
    /// Has something to read when there is news.
    let descriptor: Int32
    private let folder: String
    /// The names in `folder` that matter.
    private let names: [[UInt8]]
    /// The paths of the watched folders by their watches; that of `folder` itself is `nil`.
    private var folders: [Int32: String?] = [:]

    /// Watches what has these paths in a folder, now and as soon as it is there.
    init(_ paths: [String], in folder: String) throws(DiskError) {
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      self.folder = folder
      names = paths.map { Array($0.utf8.dropFirst(folder.utf8.count + 1)) }
      guard descriptor >= 0 else { throw DiskError.ofLastCall("watch", folder) }
      do throws(DiskError) {
        try watchAll()
      } catch {
        close(descriptor)
        throw error
      }
    }

    deinit { close(descriptor) }

    /// Takes the news; returns whether anything of it matters.
    ///
    /// An error means that not everything is watched any longer.
    func take() throws(DiskError) -> Bool {
      var matters = false
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return matters }
        for notice in Notice.all(in: buffer[..<count]) where try heed(notice) { matters = true }
      }
    }
  }

  extension FolderNotices {
    private static let events = mask(
      IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_ATTRIB, IN_ONLYDIR)
    private static let arrival = mask(IN_CREATE, IN_MOVED_TO)

    private static func mask(_ bits: Int32...) -> UInt32 {
      bits.reduce(0) { $0 | UInt32(bitPattern: $1) }
    }

    /// Follows one notice; returns whether it matters.
    private func heed(_ notice: Notice) throws(DiskError) -> Bool {
      if notice.mask & Self.mask(IN_Q_OVERFLOW) != 0 {
        // Some news is lost, perhaps that of a new folder.
        try watchAll()
        return true
      }
      if notice.mask & Self.mask(IN_IGNORED) != 0 {
        folders[notice.watch] = nil
        return false
      }
      guard let place = folders[notice.watch] else { return false }
      if place == nil, !names.contains(notice.name) { return false }
      let isFolder = notice.mask & Self.mask(IN_ISDIR) != 0
      if notice.mask & Self.arrival != 0, isFolder || place == nil {
        let name = String(decoding: notice.name, as: UTF8.self)
        try watch("\(place ?? folder)/\(name)")
      }
      return true
    }

    private func watchAll() throws(DiskError) {
      folders[try add(folder)] = .some(nil)
      for name in names { try watch("\(folder)/\(String(decoding: name, as: UTF8.self))") }
    }

    /// Watches a folder and those in it; whatever else is at the path is left alone.
    private func watch(_ path: String) throws(DiskError) {
      guard Disk.isFolder(path) else { return }
      do throws(DiskError) {
        folders[try add(path)] = path
      } catch {
        // A folder that cannot be watched for being gone is no longer needed.
        if error.isMissing { return }
        throw error
      }
      // Only now, so that no folder is missed that comes in between.
      for entry in (try? Disk.entries(of: path)) ?? [] where entry.kind == .folder {
        try watch("\(path)/\(entry.name)")
      }
    }

    private func add(_ path: String) throws(DiskError) -> Int32 {
      let watch = inotify_add_watch(descriptor, path, Self.events)
      guard watch >= 0 else { throw DiskError.ofLastCall("watch", path) }
      return watch
    }
  }
#endif
