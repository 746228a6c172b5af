import Diagnostics

/// Who chose the address of a page, and so can give it up where two pages claim one address.
enum AddressOwner: Sendable {
  /// The address is fixed.
  case program
  /// The editor, or the headline, at this place.
  case article(SourceLocation)
  /// The editor, who named a former address.
  case alias(Located<String>)
}
