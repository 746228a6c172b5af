import Configuration
package import Paths
import Site

/// One page that a site has, not made yet: small enough to list a whole archive.
///
/// A class, because a build keeps each in several lists.
package final class PageDescription: Sendable {
  /// Where the file of the page stands: `/articles/شويغو-في-طهران/index.html`.
  package let path: SitePath
  /// Where readers find it: `/articles/شويغو-في-طهران/`.
  let address: SitePath
  let page: any PageKind

  /// Who chose the address.
  var owner: AddressOwner { type(of: page).addressOwner }

  init(_ page: any PageKind, in site: Site) {
    self.page = page
    address = page.path(in: site)
    path = address.page
  }

  /// The links that start at the page.
  func links(in settings: Settings) -> RelativeLink {
    type(of: page).links(from: address, in: settings)
  }
}
