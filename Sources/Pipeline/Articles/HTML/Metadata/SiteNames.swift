import ArabicText
import HTML

/// What a page calls the site that it was saved from, which its titles carry beside the headline.
struct SiteNames {
  /// How sure it is that a text is the name of the site.
  enum Evidence: Int, Comparable {
    /// A paper, a site or a station has that name.
    case listed
    /// It begins with a word that papers, stations and sites are named with.
    case worded
    /// The metadata, the copyright notice, the logo or the host say so.
    case declared

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Folded, without the words that any paper has.
  private let declared: [[UInt8]]
  private let host: HostName?
  /// The copyright notices of the page, folded.
  private let notices: [[UInt8]]
  /// What stands on the logo and in other links to the first page, folded.
  private let logos: Set<[UInt8]>

  init(_ page: PageTree) {
    declared = page.metadata[.publisher].map { Self.bare(Phrase.subject($0.value)) }
      .filter { $0.count >= Self.shortest }
    host = page.metadata[.address].lazy.compactMap { WebAddress(WebAddress.unarchived($0.value)) }
      .first.map { HostName($0.hostName) }
    notices = page.lines.lazy.filter { $0.length <= Self.longestNotice }.compactMap { line in
      let subject = Phrase.subject(line.text)
      return Self.isNotice(line.text, subject) ? subject : nil
    }
    logos = Set(
      page.logos.lazy.filter { $0.utf8.count <= Self.longestName }.map { Phrase.subject($0) }
        .filter { $0.count >= Self.shortest && !PageWordsCue.firstPages.fills($0) })
  }

  /// Whether it is certain that a text is the name of the site, and nothing more.
  func isName(_ text: some StringProtocol) -> Bool {
    let subject = Phrase.subject(String(text))
    return declared.contains(Self.bare(subject)) || logos.contains(subject)
  }

  /// What speaks for it that a text is the name of the site; `nil` where nothing does.
  func evidence(for text: some StringProtocol) -> Evidence? {
    let text = String(text)
    guard text.utf8.count <= Self.longestName else { return nil }
    let subject = Phrase.subject(text)
    let bare = Self.bare(subject)
    if Self.isNamed(subject) { return AgencyNames.papers.fills(subject) ? .listed : .worded }
    guard bare.count >= Self.shortest else { return nil }
    if declared.contains(where: { Self.areOne($0, bare) }) || logos.contains(subject)
      || host?.isName(text) == true || notices.contains(where: { Self.names($0, bare) })
    {
      return .declared
    }
    if bare.count < subject.count { return .worded }
    return AgencyNames.papers.fills(subject) ? .listed : nil
  }
}

extension SiteNames {
  /// In bytes of UTF-8.
  private static let shortest = 4
  private static let longestName = 80
  private static let longestNotice = 400
  /// How many words one form of a name may have more than another.
  private static let mostMore = 2

  /// The words with which names of papers, stations and sites begin.
  private static let words = PhraseList(
    """
    جريدة، صحيفة، موقع، وكالة، شبكة، قناة، مجلة، بوابة، تلفزيون، إذاعة، راديو، منصة، الموقع الرسمي
    الموقع، مؤسسة، مدونة، منتديات، منتدى، يومية، أسبوعية، لجريدة، لصحيفة، لموقع، لوكالة، لشبكة، لقناة
    لمجلة، لبوابة، لمؤسسة
    """)

  /// Whether it is nothing but such a word: «الموقع».
  private static func isNamed(_ subject: [UInt8]) -> Bool { words.fills(subject) }

  /// Whether two forms are one name: «المدار» and «المدار.نت», «الغد» and «الغد الأردنية».
  private static func areOne(_ name: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = name.count <= other.count ? (name, other) : (other, name)
    guard long.starts(with: short) else { return false }
    let rest = long[short.count...]
    return rest.isEmpty
      || (Phrase.wordEnd(in: long, from: short.count) == short.count
        && rest.split(separator: 0x20).count <= mostMore)
  }

  private static let rights = PhraseList(
    """
    حقوق النشر، حقوق الطبع، الحقوق محفوظة، حقوق محفوظة، محفوظة، Copyright، All rights reserved، ©
    """)

  private static func isNotice(_ text: String, _ subject: [UInt8]) -> Bool {
    text.unicodeScalars.contains { $0 == "©" } || rights.occurs(in: subject)
  }

  /// A name without the word before it that says what it is: «جريدة الغد» is «الغد».
  private static func bare(_ subject: [UInt8]) -> [UInt8] {
    guard let start = Phrase.wordStart(in: subject, from: 0),
      let end = words.end(in: subject, at: start),
      let rest = Phrase.wordStart(in: subject, from: end)
    else { return subject }
    return Array(subject[rest...])
  }

  /// Whether a name is what a notice gives for the owner: what its own words and years leave first.
  private static func names(_ notice: [UInt8], _ name: [UInt8]) -> Bool {
    let rest = notice[company.coveredEnd(of: notice)...]
    let owner = bare(Array(rest))
    return owner.starts(with: name)
      && company.coveredEnd(of: Array(owner[name.count...])) == owner.count - name.count
  }

  /// What a notice says besides its owner.
  private static let company = PhraseList.joining(
    rights,
    PhraseList(
      """
      جميع الحقوق محفوظة، كل الحقوق محفوظة، الحقوق محفوظة، جميع الحقوق، جميع حقوق، كل الحقوق، ل، لـ، لدى
      حقوق، الحقوق، كافة الحقوق محفوظة، كافة الحقوق، لصالح، the، of، by، and، ©، All، Rights، Reserved، ltd
      """))
}
