import Foundation
import TestSupport

extension HTMLText {
  /// The text of an article's page, without what stands around it; `nil` where there is none.
  init?(textOf page: String) {
    guard let opening = page.range(of: "<div class=\"text\">"),
      let end = page.range(of: "</div>", range: opening.upperBound..<page.endIndex)
    else { return nil }
    self.init(String(page[opening.upperBound..<end.lowerBound]))
  }
}
