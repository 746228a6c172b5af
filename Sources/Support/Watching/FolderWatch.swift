import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for changes of files and folders.
package struct FolderWatch {
  /// Why a wait is over.
  package enum Reason: Sendable, Hashable {
    /// Something has changed.
    case change
    /// There is something to read at the descriptor, or its other end is closed.
    case input
  }

  /// How the watch gets to know of changes.
  package enum Means: Sendable, Hashable {
    /// The system tells it.
    case notices
    /// It looks at all files again and again; the reason where that was not asked for.
    case looking(because: String?)
  }

  /// How the watch gets to know of changes.
  package private(set) var means: Means
  private let paths: [String]
  #if canImport(Glibc) || canImport(Musl)
    private var notices: FolderNotices?
  #endif
  private var seen: FileCensus

  /// Watches files, and folders with all that is in them; what is not there yet is awaited.
  ///
  /// `folder` is the one that all are in. Where the system cannot tell of changes, or is not to be asked
  /// (`looking`), the watch looks itself.
  package init(_ names: [String], in folder: String, looking: Bool) {
    paths = names.map { "\(folder)/\($0)" }
    means = .looking(because: nil)
    seen = FileCensus()
    #if canImport(Glibc) || canImport(Musl)
      if !looking {
        do throws(DiskError) {
          notices = try FolderNotices(paths, in: folder)
          means = .notices
          return
        } catch {
          look(because: error)
          return
        }
      }
    #endif
    seen = FileCensus(of: paths)
  }

  /// Looks from now on, because the system does not tell everything.
  private mutating func look(because error: DiskError) {
    means = .looking(because: error.meansTooManyWatches ? Self.tooMany : error.description)
    #if canImport(Glibc) || canImport(Musl)
      notices = nil
    #endif
    seen = FileCensus(of: paths)
  }

  private static let tooMany =
    "the system allows no further watches; raise fs.inotify.max_user_watches or "
    + "fs.inotify.max_user_instances with sysctl"

  /// Waits until something changes, and then until nothing has for a moment, because editors save a file in
  /// several steps; or until there is something to read at `descriptor`.
  package mutating func wait(orForInputAt descriptor: Int32) -> Reason {
    #if canImport(Glibc) || canImport(Musl)
      if notices != nil { return waitForNotices(descriptor) }
    #endif
    while true {
      if Self.hasInput([descriptor], within: Self.interval)[0] { return .input }
      let now = FileCensus(of: paths)
      if now != seen {
        seen = now
        return .change
      }
    }
  }

  /// In milliseconds: how often the watch looks, how long nothing may have changed, and for how long at most
  /// that is awaited.
  private static let (interval, quiet, longest): (Int32, Int32, Int32) = (300, 15, 300)
}

extension FolderWatch {
  #if canImport(Glibc) || canImport(Musl)
    private mutating func waitForNotices(_ descriptor: Int32) -> Reason {
      while let notices {
        let ready = Self.hasInput([notices.descriptor, descriptor], within: -1)
        if ready[1] { return .input }
        do throws(DiskError) {
          guard ready[0], try notices.take() else { continue }
          var rounds = Self.longest / Self.quiet
          while rounds > 0, Self.hasInput([notices.descriptor], within: Self.quiet)[0] {
            _ = try notices.take()
            rounds -= 1
          }
        } catch {
          look(because: error)
        }
        return .change
      }
      return .change
    }
  #endif

  /// Which of some descriptors have something to read, after at most so many milliseconds.
  private static func hasInput(_ descriptors: [Int32], within time: Int32) -> [Bool] {
    var all = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&all, nfds_t(all.count), time)
    return all.map { $0.revents != 0 }
  }
}
