import Disk
import Dispatch
import Serving

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The server of `warraq serve`.
///
/// The command starts it, and tells it by lines on standard input what to serve: ``ServerSettings``, then
/// ``ServerOrder``s. It ends with that input, so that it never outlives the command.
@main
enum WarraqServe {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    guard let line = readLine(), let settings = ServerSettings(line: line) else {
      tell(.failed("warraq-serve is started by `warraq serve` of the same version"))
      return
    }
    let limit = connectionLimit()
    let hub = EventHub(limit: limit * 2 / 3)
    let state = PreviewState(run: String(UInt64.random(in: .min ... .max), radix: 36), hub)
    DispatchQueue.global().async { followOrders(state) }
    let hosts = AllowedHosts(listeningAt: settings.host, and: settings.names)
    let server = PreviewServer(
      responder: Responder(hosts, state), state: state, settings: settings,
      connectionLimit: limit)
    tell(await server.run { tell(.listening(port: $0)) })
  }

  private static func tell(_ answer: ServerAnswer) {
    Disk.write(Array(answer.line.utf8), to: STDOUT_FILENO)
  }

  /// Carries out what comes on standard input, and ends the program with that, whatever is open.
  private static func followOrders(_ state: PreviewState) {
    while let line = readLine() {
      if let order = ServerOrder(line: line) { state.follow(order) }
    }
    _exit(0)
  }

  /// How many connections there may be: as many files as the program may open, but for some.
  private static func connectionLimit() -> Int {
    var limits = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limits) == 0 else { return 200 }
    limits.rlim_cur = min(limits.rlim_max, 4_096)
    _ = setrlimit(kind, &limits)
    guard getrlimit(kind, &limits) == 0 else { return 200 }
    return max(16, Int(min(limits.rlim_cur, 4_096)) - 64)
  }
}
