package import Diagnostics
package import Paths

extension SitePathMistake {
  /// The reason for people, as the end of a sentence.
  package var reason: Message { Message(description, ar: arabicReason) }

  private var arabicReason: ArabicWords {
    switch self {
    case .notFromTop: "لا يبدأ بشرطة مائلة"
    case .emptyName: "فيه شرطتان مائلتان متتاليتان"
    case .dots: "فيه «\(".")» أو «\("..")»"
    case .longName: "جزء منه أطول من \(FileName.longest) بايت"
    case .long: "هو أطول من \(SitePath.longestFolder) بايت"
    case .control: "فيه حرف تحكم"
    }
  }
}
