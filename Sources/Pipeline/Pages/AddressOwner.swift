/// Who chose the addresses of a kind of page, and so can give one up where two pages claim it.
enum AddressOwner: Sendable {
  /// The addresses are fixed.
  case program
  /// The editor of an article, or its headline.
  case article
  /// The editor of an article, who named a former address.
  case alias
}
