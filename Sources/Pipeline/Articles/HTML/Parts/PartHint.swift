import HTML

/// What an element says about its part of the page by its name, its role and the words of its class
/// and identifier, which site builders choose much alike.
enum PartHint: Sendable, Hashable {
  /// A menu, a sidebar, sharing, other articles, advertising.
  case furniture
  /// What readers wrote.
  case comments
  case content
  /// A line of the article's head: who, when, in which section.
  case headField
  case keywords
  case caption

  /// What the element at an index says; `nil` where nothing.
  init?(_ document: HTMLDocument, at index: Int) {
    switch document.tag(at: index) {
    case .nav, .aside, .footer, .menu, .dialog, .button, .form, .marquee, .ampSidebar:
      self = .furniture
    case .figcaption: self = .caption
    case .time: self = .headField
    // Their classes speak of the whole page: «with-sidebar».
    case .html, .body, nil: return nil
    default:
      guard let found = Self.ofAttributes(document, index) else { return nil }
      self = found
    }
  }
}

extension PartHint {
  private static func ofAttributes(_ document: HTMLDocument, _ index: Int) -> PartHint? {
    var found: PartHint?
    for attribute in document.attributes(at: index) {
      switch attribute.name {
      case "itemprop":
        if attribute.value == "articleBody" { return .content }
        if ["datePublished", "dateModified", "author"].contains(attribute.value) {
          found = found ?? .headField
        }
      case "role":
        if ["navigation", "complementary", "contentinfo", "search", "banner"]
          .contains(attribute.value)
        {
          return .furniture
        }
      case "class", "id":
        let hint = ofNames(attribute.value)
        if hint == .content { return .content }
        found = found ?? hint
      default: break
      }
    }
    return found
  }

  /// What the names in a class or an identifier say, the weightiest first.
  private static func ofNames(_ names: String) -> PartHint? {
    var found: PartHint?
    for name in PageText.words(names) {
      let words = words(of: name.utf8)
      guard let first = words.first, !passedOver.contains(first) else { continue }
      if isContent(words) { return .content }
      if words.count == 2, siteWords.contains(words[0]), nameWords.contains(words[1]) {
        return .furniture
      }
      for word in words {
        if commentWords.contains(word) { return .comments }
        if furnitureWords.contains(word) { found = .furniture }
        guard found == nil else { continue }
        if keywordWords.contains(word) { found = .keywords }
        if captionWords.contains(word) { found = .caption }
        if headWords.contains(word) { found = .headField }
      }
    }
    return found
  }

  /// `entry-content`, `articleBody`, `field-name-body`: a word for an article, then one for its text.
  private static func isContent(_ words: [String]) -> Bool {
    if words.contains(where: contentWords.contains) { return true }
    guard let last = words.last, textWords.contains(last),
      !words.contains(where: { commentWords.contains($0) || furnitureWords.contains($0) })
    else { return false }
    return words.dropLast().contains(where: articleWords.contains)
  }

  /// The words of a name in lower case: `relatedPosts` and `related_posts` have the same two.
  private static func words(of name: Substring.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in name {
      let isLower = (0x61...0x7A).contains(byte)
      let isUpper = (0x41...0x5A).contains(byte)
      if !isLower && !isUpper || isUpper && wasLower { end() }
      if isLower || isUpper { word.append(byte | 0x20) }
      wasLower = isLower
    }
    end()
    return words
  }
}

extension PartHint {
  /// First words of the classes with which systems describe an article, and not a part: its sections,
  /// its keywords, what it has and has not.
  private static let passedOver: Set = [
    "category", "tag", "type", "status", "format", "has", "no", "not", "with", "page", "without",
  ]

  private static let commentWords: Set = [
    "comment", "comments", "commentlist", "respond", "disqus", "commentform", "commentarea",
    "fbcomments", "replies",
  ]

  private static let furnitureWords: Set = [
    "sidebar", "sidebars", "widget", "widgets", "related", "relatedposts", "relatednews", "share",
    "sharing", "shares", "sharedaddy", "sharethis", "addthis", "addtoany", "social", "socials",
    "footer", "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs",
    "pagination", "pager", "ad", "ads", "advert", "adverts", "advertisement", "adsense", "banner",
    "banners", "popup", "modal", "cookie", "cookies", "newsletter", "subscribe", "subscription",
    "promo", "recommended", "recommendations", "popular", "mostread", "latest", "trending",
    "ticker",
    "newsticker", "breaking", "toolbar", "tools", "rating", "ratings", "vote", "poll", "login",
    "search", "searchform", "outbrain", "taboola", "zergnet", "seealso", "readmore", "readalso",
    "copyright", "topbar", "masthead", "adjacent", "mostviewed", "carousel", "slider",
    "yarpp", "whatsapp", "facebook", "twitter", "authorbox", "sponsored", "skip", "jump",
    "paywall", "fb", "likes", "logo", "sitename", "sitetitle", "blogtitle", "branding",
    // What a web archive puts above its copy.
    "ipp",
  ]

  /// `site-title`, `blog-description`.
  private static let siteWords: Set = ["site", "blog"]
  private static let nameWords: Set = ["title", "name", "description", "tagline"]

  private static let keywordWords: Set = ["tags", "tag", "keywords", "taglist", "tagslist"]
  private static let captionWords: Set = ["caption", "captions", "imagecaption", "cutline"]

  private static let headWords: Set = [
    "date", "dates", "time", "datetime", "timestamp", "published", "pubdate", "byline", "author",
    "writer", "meta", "postmeta", "submitted", "info", "views", "hits", "created", "updated",
    "category", "section", "source", "datestamp", "postdate", "newsdate",
  ]

  /// Names that say it in one word.
  private static let contentWords: Set = [
    "articlebody", "articletext", "articlecontent", "newsbody", "newstext", "newscontent",
    "newsdetails", "storybody", "storytext", "storycontent", "postcontent", "postbody",
    "entrycontent", "bodytext", "maintext", "fulltext", "contentbody", "textbody",
  ]
  private static let articleWords: Set = [
    "entry", "post", "article", "story", "news", "single", "node", "field", "details", "detail",
    "topic", "content", "body", "text", "item",
  ]
  private static let textWords: Set = ["content", "body", "text", "details", "fulltext"]
}
