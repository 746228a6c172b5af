package import ArabicText
import Foundation

/// Time zones by their names in the system's table (IANA tz), the only use of Foundation.
package enum SystemTimeZone {
  /// The rule of a zone; `nil` if the system does not know the name.
  package static func rule(named name: String) -> ZoneRule? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    return ZoneRule { localSeconds in
      // The offset depends on the instant, which depends on the offset. One correction is enough but
      // in the hour that a change of clocks repeats; there the earlier reading is taken.
      let instant = { Date(timeIntervalSince1970: TimeInterval(localSeconds - $0)) }
      let first = zone.secondsFromGMT(for: instant(0))
      return zone.secondsFromGMT(for: instant(first))
    }
  }

  /// A type of the part of Foundation that knows the zones: a program that carries Foundation in itself
  /// has that part only if it names something of it.
  package static let linked: any Sendable.Type = Date.FormatStyle.self
}
