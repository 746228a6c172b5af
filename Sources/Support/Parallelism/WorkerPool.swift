import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The threads of a program: the one that it was started with, and as many more as it may have and needs.
///
/// The pool of the Swift runtime waits for ever where the system starts no further thread for it. This one goes
/// on with those that it has, be it one.
package final class WorkerPool: TaskExecutor {
  fileprivate struct State {
    var jobs: [UnownedJob] = []
    /// The index in `jobs` of the next one.
    var next = 0
    /// How many threads wait for a job, or will as soon as they have started.
    var idle = 1
    /// How many more threads may be started.
    var mayStart: Int
    var isOver = false
  }

  private let state: Mutex<State>
  /// Counts the jobs that no thread has taken yet.
  private let waiting = DispatchSemaphore(value: 0)

  private init(width: Int) {
    state = Mutex(State(mayStart: width - 1))
  }

  /// Runs a function, and all tasks that it starts, on at most `width` threads, one of which is that of the
  /// caller; returns when the function has returned.
  package static func run(width: Int, _ operation: @escaping @Sendable () async -> Void) {
    let pool = WorkerPool(width: width)
    Task(executorPreference: pool) {
      await operation()
      pool.state.withLock { $0.isOver = true }
      pool.waiting.signal()
    }
    pool.work()
  }

  /// Hands a job to the next thread that is free.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let needsThread = state.withLock { state in
      state.jobs.append(job)
      guard state.jobs.count - state.next > state.idle, state.mayStart > 0 else { return false }
      state.mayStart -= 1
      state.idle += 1
      return true
    }
    waiting.signal()
    // Where there can be no further thread now, none is asked for again.
    guard needsThread, !startThread() else { return }
    state.withLock { state in
      state.mayStart = 0
      state.idle -= 1
    }
  }
}

extension WorkerPool {
  /// Takes one job after the other until the pool is no longer needed.
  private func work() {
    while true {
      waiting.wait()
      let job = state.withLock { state in
        state.idle -= 1
        return state.isOver ? nil : state.takeJob()
      }
      guard let job else { break }
      job.runSynchronously(on: asUnownedTaskExecutor())
      state.withLock { $0.idle += 1 }
    }
    // Wakes the next thread, which wakes the one after it.
    waiting.signal()
  }

  /// What a thread does that was started for it.
  private func workAlone() {
    // Nobody waits for its end, so the system may forget it then.
    pthread_detach(pthread_self())
    work()
  }

  /// Starts a thread that works; returns `false` if the system allows none.
  private func startThread() -> Bool {
    let context = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = pthread_create(&thread, nil, Self.start, context.toOpaque())
    if failure != 0 { context.release() }
    return failure == 0
  }

  #if canImport(Darwin)
    private static let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        Unmanaged<WorkerPool>.fromOpaque($0).takeRetainedValue().workAlone()
        return nil
      }
  #else
    private static let start:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        if let context = $0 {
          Unmanaged<WorkerPool>.fromOpaque(context).takeRetainedValue().workAlone()
        }
        return nil
      }
  #endif
}

extension WorkerPool.State {
  fileprivate mutating func takeJob() -> UnownedJob? {
    guard next < jobs.count else { return nil }
    defer {
      next += 1
      if next == jobs.count { (next, jobs) = (0, []) }
    }
    return jobs[next]
  }
}
