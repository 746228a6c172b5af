package import ArabicText
import Disk

/// Time zones by their names in the system's table (IANA tz).
package enum SystemTimeZone {
  /// The rule of a zone; `nil` if the system does not know the name.
  package static func rule(named name: String) -> ZoneRule? {
    guard isName(name) else { return nil }
    for folder in folders {
      guard let bytes = try? Disk.read("\(folder)/\(name)", upTo: longest),
        let table = ZoneTable(bytes)
      else { continue }
      return ZoneRule { localSeconds in
        // The offset depends on the instant, which depends on the offset. One correction is enough but
        // in the hour that a change of clocks repeats; there the earlier reading is taken.
        table.offset(at: localSeconds - table.offset(at: localSeconds))
      }
    }
    return nil
  }

  /// Where systems keep the table: Linux, then macOS.
  private static let folders = ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo"]

  /// The longest file that can be a zone, in bytes; the longest of the table has 4,000.
  private static let longest = 1 << 20

  /// Whether a text can be the name of a zone, and leads nowhere but into the table.
  private static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "+"):
            true
          default: false
          }
        }
    }
  }
}
