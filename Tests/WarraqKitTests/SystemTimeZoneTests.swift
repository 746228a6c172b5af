import ArabicText
import Configuration
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: ClockOracle.isThere, "there is no GNU date, or no table of time zones"))
struct SystemTimeZoneTests {
  @Test(arguments: ClockOracle.zones)
  func `a zone tells the time as the system does`(_ name: String) throws {
    let zone = try #require(SystemTimeZone.rule(named: name))
    let times = try #require(ClockOracle.times[name])
    #expect(times.count == ClockOracle.instants.count)
    for (instant, expected) in zip(ClockOracle.instants, times) {
      let date = try #require(EDTF(expected.text))
      let read = try #require(zone.instant(of: date))
      // In the hour that a change repeats, the clock shows the same for two instants.
      let isSame = read.seconds == instant && read.offset == expected.offset
      let isRepeated =
        read.seconds + read.offset == instant + expected.offset && read.seconds < instant
      #expect(isSame || isRepeated, "\(name) at \(instant): \(read), not \(expected)")
    }
  }

  @Test(arguments: [
    "", "Nowhere/Town", "../../etc/passwd", "/etc/localtime", "Asia/../Asia/Riyadh", "Asia//Riyadh",
    "Asia/Riyadh/", "tzdata.zi", "Asia", "zone.tab", "Asia/Riyadh\u{0}",
  ])
  func `a name that is no zone is refused`(_ name: String) {
    #expect(SystemTimeZone.rule(named: name) == nil)
  }
}

/// GNU `date`, which reads the same table through the system's library.
private enum ClockOracle {
  /// Zones with and without summer time, south of the equator, with summer time that is negative, with
  /// rules of every form, and with offsets of odd minutes.
  static let zones = [
    "Africa/Cairo", "Africa/Casablanca", "Africa/Monrovia", "Africa/Tunis", "America/Nuuk",
    "America/New_York", "America/Sao_Paulo", "America/St_Johns", "Asia/Amman", "Asia/Baghdad",
    "Asia/Beirut", "Asia/Damascus", "Asia/Gaza", "Asia/Kathmandu", "Asia/Riyadh", "Asia/Tehran",
    "Australia/Lord_Howe", "Etc/GMT-14", "Europe/Dublin", "Europe/London", "Europe/Moscow",
    "Pacific/Apia", "UTC",
  ]

  /// Seconds since 1970-01-01T00:00:00Z, from 1874 to 2128.
  static let instants: [Int] = {
    var random = SplitMix64(seed: 7)
    return (0..<300).map { _ in Int.random(in: -3_000_000_000...5_000_000_000, using: &random) }
  }()

  static var isThere: Bool { times["UTC"]?.count == instants.count }

  /// The local times of the instants in each zone, and their distances from UTC in seconds.
  static let times: [String: [(text: String, offset: Int)]] = {
    let script = """
      for zone in "$@"; do
        printf '%s\\n' "$INSTANTS" | TZ=$zone date -f - "+$zone %Y-%m-%dT%H:%M:%S %::z" || exit 1
      done
      """
    let environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C",
      "INSTANTS": instants.map { "@\($0)" }.joined(separator: "\n"),
    ]
    let result = try? ChildProcess.run(
      "/bin/sh", ["-c", script, "sh"] + zones, environment: environment)
    let text = String(decoding: result?.output ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(grouping: lines.filter { $0.count == 3 }) { String($0[0]) }
      .mapValues { $0.map { (String($0[1]), distance($0[2])) } }
  }()

  /// `-04:30:00` in seconds.
  private static func distance(_ text: Substring) -> Int {
    let numbers = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    let seconds = zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return text.first == "-" ? -seconds : seconds
  }
}
