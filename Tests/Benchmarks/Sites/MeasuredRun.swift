import Foundation

/// A program that was run to its end, and what that took.
struct MeasuredRun {
  /// From start to end, in seconds.
  let wall: Double
  /// The time of all processors, in seconds.
  let processor: Double
  /// The most memory held at once, in bytes.
  let peakMemory: Int

  /// A program that did not do what it was run for.
  struct Failure: Error {
    let command: [String]
    let status: Int32
  }

  /// Runs a program by its path, with its output thrown away.
  init(_ program: String, _ arguments: [String]) throws {
    let command = [program] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let failure = posix_spawn(&process, command[0], &actions, nil, arguments, environ)
    guard failure == 0 else { throw Failure(command: command, status: failure) }
    var (status, usage) = (Int32(), rusage())
    wait4(process, &status, 0, &usage)
    wall = start.duration(to: clock.now) / .seconds(1)
    guard status == 0 else { throw Failure(command: command, status: status) }
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
    processor = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if canImport(Darwin)
      peakMemory = Int(usage.ru_maxrss)
    #else
      peakMemory = Int(usage.ru_maxrss) * 1024
    #endif
  }
}
