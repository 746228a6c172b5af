import ArabicText
import ArgumentParser

/// The option `--now`, in place of the clock.
struct MomentOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time that decides which articles appear or expire: RFC 3339, or a day in UTC.",
      valueName: "instant"))
  var now: String?

  private static let example = "2026-11-21T08:00:00Z"

  /// The time of `--now`, or the present time, in seconds since 1970-01-01T00:00:00Z.
  func seconds() throws -> Int {
    guard let now else { return Terminal.now() }
    let utc = ZoneRule { _ in 0 }
    let date = try EDTF(argument: now, like: Self.example)
    guard let instant = utc.instant(of: date) else { throw EDTF.mistake(now, like: Self.example) }
    return instant.seconds
  }
}
