import TestSupport

/// The texts that are measured: the package's own five articles, as often as they are needed.
enum Sample {
  /// The five articles.
  static let articles: [String] = {
    let names = (try? Repository.files(below: "seeds").filter { $0.hasSuffix(".txt") }) ?? []
    return names.compactMap { try? Repository.text("seeds/\($0)") }
  }()

  /// Front matter as an editor writes it.
  static let frontMatter = """
    title: "وزير الدفاع يزور الحدود: ماذا بعد؟"
    date: 2015-01-21T07:01:00+03:00
    publisher: وكالة الأنباء
    byline: هدى منصور
    place: طهران
    tags: [إيران, روسيا, وزارة الدفاع]
    summary: زيارة ليومين تنتهي باتفاق لم تعلن بنوده بعد.
    credits:
      - تصوير أول
      - تصوير ثان
    lang: ar
    draft: false
    """

  /// About `megabytes` of running text, in the articles' own lines.
  static func text(megabytes: Int) -> String {
    let once = articles.joined(separator: "\n") + "\n"
    return String(repeating: once, count: max(1, megabytes * 1_000_000 / max(1, once.utf8.count)))
  }

  /// `count` names of two or three words, all different, from the words of the articles.
  static func names(_ count: Int) -> [String] {
    let words = articles.joined(separator: " ").split(separator: " ").map(String.init)
    var generator = SplitMix64(seed: 3)
    return (0..<count).map { number in
      let first = words[Int.random(in: 0..<words.count, using: &generator)]
      let second = words[Int.random(in: 0..<words.count, using: &generator)]
      return "\(first) \(second) \(number)"
    }
  }
}
