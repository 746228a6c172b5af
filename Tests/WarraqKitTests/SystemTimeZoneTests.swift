import ArabicText
import Configuration
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: ClockOracle.isThere, "there is no GNU date, or no table of time zones"))
struct SystemTimeZoneTests {
  /// Zones with and without summer time, south of the equator, with summer time that is negative, with
  /// rules of every form, and with offsets of odd minutes.
  @Test(arguments: [
    "Africa/Cairo", "Africa/Casablanca", "Africa/Monrovia", "Africa/Tunis", "America/Nuuk",
    "America/New_York", "America/Sao_Paulo", "America/St_Johns", "Asia/Amman", "Asia/Baghdad",
    "Asia/Beirut", "Asia/Damascus", "Asia/Gaza", "Asia/Kathmandu", "Asia/Riyadh", "Asia/Tehran",
    "Australia/Lord_Howe", "Etc/GMT-14", "Europe/Dublin", "Europe/London", "Europe/Moscow",
    "Pacific/Apia", "UTC",
  ])
  func `a zone tells the time as the system does`(_ name: String) throws {
    let zone = try #require(SystemTimeZone.rule(named: name))
    var random = SplitMix64(seed: UInt64(name.utf8.count) + 7)
    let instants = (0..<300).map { _ in
      Int.random(in: -3_000_000_000...5_000_000_000, using: &random)
    }
    for (instant, expected) in zip(instants, try ClockOracle.localTimes(of: instants, in: name)) {
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
  static let isThere =
    FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Asia/Riyadh")
    && (try? localTimes(of: [0], in: "UTC")).map { $0.first?.text == "1970-01-01T00:00:00" } == true

  static func localTimes(of instants: [Int], in zone: String) throws -> [(
    text: String, offset: Int
  )] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/date")
    process.arguments = ["-f", "-", "+%Y-%m-%dT%H:%M:%S %::z"]
    process.environment = ["TZ": zone, "LC_ALL": "C"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data(instants.map { "@\($0)\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      let numbers = parts[1].dropFirst().split(separator: ":").compactMap { Int($0) }
      let distance = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
      return (String(parts[0]), parts[1].first == "-" ? -distance : distance)
    }
  }
}
