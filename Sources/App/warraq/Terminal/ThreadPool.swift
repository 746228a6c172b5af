#if os(Linux)
  import Disk
  import Synchronization

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Threads that run tasks where there is no `/proc`: those of libdispatch, on which tasks run
  /// otherwise, watch each other there and end the program when they cannot.
  final class ThreadPool: TaskExecutor {
    /// The pool of the program; `nil` where it needs none.
    static let ifNeeded = access("/proc/self/stat", R_OK) == 0 ? nil : shared

    // Threads find it here, so none is handed a pointer.
    private static let shared = ThreadPool()

    private let jobs = Mutex<[UnownedJob]>([])
    /// A byte for each job, which a thread takes before the job.
    private let (reading, writing): (Int32, Int32)

    private init() {
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      (reading, writing) = (ends[0], ends[1])
      for _ in 0..<max(2, Terminal.processors()) {
        var thread = pthread_t()
        pthread_create(
          &thread, nil,
          { _ in
            while true { ThreadPool.shared.runNext() }
          }, nil)
      }
    }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      jobs.withLock { $0.append(job) }
      Disk.write([0], to: writing)
    }

    private func runNext() {
      var byte: UInt8 = 0
      guard read(reading, &byte, 1) == 1 else { return }
      let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      job?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
#endif
