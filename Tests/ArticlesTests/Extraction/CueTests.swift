import TestSupport
import Testing

@testable import Articles

/// What each cue sees: a line that shows a sign, and one that is like it and does not.
struct CueTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let sign: Sign
    let seen: String
    let unseen: String
    /// The text round the line, which stands for `{}`; `T` is a headline, `P` a paragraph.
    let frame: String
    /// The text round the other one.
    let other: String

    var testDescription: String { "\(sign)" }

    init(
      _ sign: Sign, _ seen: String, not unseen: String, in frame: String = "T {} P P",
      _ other: String? = nil
    ) {
      (self.sign, self.seen, self.unseen) = (sign, seen, unseen)
      (self.frame, self.other) = (frame, other ?? frame)
    }
  }

  private static let title = "عطل في محطة الضخ يقطع الماء عن أحياء المدينة"
  private static let paragraph =
    "قال رئيس البلدية إن ورش الإصلاح ستعمل ليلا ونهارا حتى يعود الماء إلى الأحياء التي انقطع عنها منذ "
    + "يومين، وإن الفرق وصلت إلى موقع العطل أمس."

  /// What cues see of `line` where it stands in a frame.
  private static func signs(of line: String, in frame: String) -> Set<UInt8> {
    let parts = frame.split(separator: " ")
    let text = parts.map { part -> String in
      switch part {
      case "T": return title
      case "P": return paragraph
      case "{}": return line
      default: return String(part).replacing("_", with: " ")
      }
    }
    // Blank lines are none to the reader.
    guard !line.isEmpty else { return [] }
    let evidence = LineClassifier.evidence(Line.lines(of: text.joined(separator: "\n")))
    return Set(evidence.signs[parts.firstIndex(of: "{}") ?? 0])
  }

  static let words = [
    Row(.noLetters, "* * *", not: "* م *"),
    Row(.rowOfLinks, "الرئيسية | محليات | رياضة | ثقافة", not: "دمشق | حلب"),
    Row(.copyright, "© شبكة الضفاف 2015", not: "شبكة الضفاف"),
    Row(.pageAddress, "http://example.org/water", not: "example.org عن السدود في البلد"),
    Row(.restLink, "... المزيد", not: "المزيد من الماء"),
    Row(.path, "الرئيسية > محليات > مياه", not: "الرئيسية في بيروت"),
    Row(.buttons, "طباعة", not: "طباعة الكتب تبدأ غدا"),
    Row(.pageNotice, "رئيس التحرير: سالم الضفاف", not: "رئيس البلدية: سالم الضفاف"),
    Row(
      .ticker,
      Array(repeating: "السدود تمتلئ قبل الشتاء والقمح", count: 6).joined(separator: "    "),
      not: Array(repeating: "السدود تمتلئ قبل الشتاء والقمح", count: 6).joined(separator: " "),
      in: "{} T P P"),
    Row(.labelledDate, "نشر بتاريخ 21 يناير 2015 من الضفاف", not: "نشر الغسيل من الضفاف"),
    Row(.clock, "14:20", not: "14 مدرسة"), Row(.dateAlone, "21 يناير 2015", not: "يناير البارد"),
    Row(.dateInCompany, "العدد 1500 - 21 يناير 2015", not: "العدد 1500"),
    Row(.dateBesidePaper, "الأربعاء 21 يناير 2015 صحيفة الضفاف", not: "صحيفة الضفاف"),
    Row(.dateLabel, "تاريخ النشر", not: "تاريخ المدينة"),
    Row(.dateInside, "مؤتمر المياه في 22 يناير 2014", not: "مؤتمر المياه في المدينة"),
    Row(.credit, "المصدر: موقع الضفاف", not: "قال المصدر ذلك"),
    Row(.reporter, "المصدر: الشارقة - سالم الكعبي", not: "المصدر: الضفاف"),
    Row(.keywordsLabel, "كلمات مفتاحية", not: "كلمات طيبة"),
    Row(.keywordsAfterLabel, "كلمات مفتاحية: مياه، سدود", not: "كلمات طيبة: مياه، سدود"),
    Row(.relatedLabel, "اقرأ أيضا", not: "اقرأ الكتاب"),
    Row(.relatedHeadline, "اقرأ أيضا: السدود تمتلئ قبل الشتاء", not: "اقرأ معي: السدود تمتلئ"),
    Row(.commentsLabel, "التعليقات", not: "التعليقات كثيرة على ما جرى"),
    Row(.notice, "هذه سياسة الخصوصية عندنا", not: "هذه سياسة البلدية عندنا", in: "T P P {}"),
    Row(
      .strongNotice, "اقرأ سياسة الخصوصية ثم شروط الاستخدام", not: "هذه سياسة الخصوصية عندنا",
      in: "T P P {}"),
    Row(.pictureAgency, "Getty Images", not: "Great Images"),
    Row(.pictureLabel, "تصوير: هدى سليم", not: "تصوير المسلسل يبدأ"),
    Row(.captionSource, "لاجئون على الحدود (رويترز)", not: "لاجئون على الحدود (أمس)"),
    Row(.captionWord, "صورة أرشيفية لميناء عدن", not: "صور لميناء عدن"),
    Row(.endMark, "انتهى", not: "انتهى الخلاف بين البلدين", in: "T P P {}"),
    Row(.initials, "ع م / م أ", not: "عن م / م أ", in: "T P P {}"),
    Row(.address, "editor@example.org", not: "example"),
    Row(.telephone, "هاتف: 0112345678", not: "هاتف محمول يعود إلى صاحبه"),
    Row(.sectionName, "شؤون عربية", not: "شؤون الماء"),
    Row(.datelineAgency, "القامشلي ـ نورث برس", not: "القامشلي في الشتاء"),
    Row(.datelinePlace, "بيروت", not: "الماء"),
    Row(.datelineAuthor, "بيروت - محمد علي", not: "بيروت"),
    Row(.twoNames, "ضفاف/ المدار", not: "ضفاف المدار"),
    Row(.bylineLabel, "بقلم/ هدى سليم", not: "هدى سليم"),
    Row(.bylineWord, "بقلم هدى سليم", not: "قلم رصاص مبري"),
    Row(.workWord, "هو جيا - ترجمة - الضفاف", not: "هو جيا - الضفاف"),
    Row(.personName, "محمد علي", not: "ماء زلال"), Row(.bareName, "ضفاف الماء", not: "ضفاف 2"),
    Row(.officeWithStar, "* وزير سابق للمياه", not: "وزير سابق للمياه", in: "T P P {}"),
    Row(.office, "كاتب من الأردن", not: "وزير من الأردن", in: "T P P {}"),
    Row(.leadIn, "في ختام اجتماعهم ..", not: "في ختام اجتماعهم", in: "{} T P P"),
    Row(.adverbialOpening, "خلال اجتماع عاجل", not: "اجتماع عاجل خلال أيام", in: "{} T P P"),
    Row(.headlineLabel, "تقرير: الماء يعود إلى الأحياء", not: "الماء يعود: تقرير", in: "{} P P"),
    Row(.leftover, "Top of Form", not: "Form of Top"),
    Row(.metadataKey, "title: عودة الماء", not: "untitled: عودة الماء"),
    Row(.publisherName, "صحيفة الضفاف", not: "ضفاف الصحيفة"),
  ]

  static let surroundings = [
    Row(.question, "ومتى تبدأ؟", not: "تبدأ غدا.", in: "T كيف_ذلك؟ P لماذا_الآن؟ P {} P"),
    Row(.quotedPhrase, "«ماء كثير»", not: "«ماء كثير» قال", in: "T P {} P"),
    Row(.subheading, "ماء كثير", not: "ماء كثير.", in: "T P {} P"),
    Row(.listLeadIn, "وقال أيضا:", not: "قولوا أيضا", in: "T P {} P"),
    Row(.repeatsTitle, title, not: "عطل في محطة أخرى", in: "T P P {}"),
    Row(.beginsWithTitle, title + " | الضفاف", not: "الضفاف | " + title, in: "T P P {}"),
    Row(
      .pullQuote, "ورش الإصلاح ستعمل ليلا ونهارا حتى يعود الماء إلى الأحياء",
      not: "ورش الإصلاح تعمل ليلا ونهارا حتى يعود الماء إلى الأحياء", in: "T P {} P"),
    Row(.repeatedOpening, paragraph, not: "وأضاف: " + paragraph, in: "T {} P"),
    Row(
      .onlyUnclosed, "تفاصيل كاملة عن العطل الذي قطع الماء عن المدينة وما قاله الأهالي",
      not: "تفاصيل كاملة عن العطل الذي قطع الماء عن المدينة وما قاله الأهالي.",
      in: "T {} P P P P"),
    Row(.underRelated, "السدود تمتلئ", not: paragraph, in: "T P P اقرأ_أيضا {}"),
    Row(.underKeywords, "مياه", not: paragraph, in: "T P P كلمات_مفتاحية {}"),
    Row(.underComments, "شكرا لكم", not: "شكرا لكم", in: "T P P التعليقات {}", "T P P {}"),
    Row(.underDate, "محطة الضخ", not: paragraph, in: "T تاريخ_النشر {} P P"),
    Row(.afterSource, "محطة الضخ", not: paragraph, in: "T P P المصدر:_موقع_الضفاف {}"),
    Row(
      .unclosedRun, "عودة القطار إلى سكة الساحل القديمة غدا", not: "عودة القطار.",
      in: "T P P أسعار_القمح_تهبط_في_أسواق_المدينة_القديمة البلدية_تزرع_ألف_شجرة_في_الحي_الجديد {}"
    ),
    Row(
      .wrapped, "وقال رئيس البلدية إن ورش الإصلاح وصلت إلى", not: "وصلت ورش الإصلاح",
      in: "T P {} محطة_الضخ_أمس."),
    Row(
      .textGoesOn, "محطة الضخ أمس.", not: "محطة الضخ أمس.",
      in: "T P ووصلت_ورش_الإصلاح_أمس_إلى {}", "T P ووصلت_ورش_الإصلاح_أمس. {}"),
  ]

  @Test(arguments: words + surroundings)
  func `a cue sees a line, and not one that is like it`(_ row: Row) {
    #expect(Self.signs(of: row.seen, in: row.frame).contains(row.sign.rawValue), "«\(row.seen)»")
    #expect(
      !Self.signs(of: row.unseen, in: row.other).contains(row.sign.rawValue), "«\(row.unseen)»")
  }

  @Test func `every sign of text has its row`() {
    let rows = Set((Self.words + Self.surroundings).map(\.sign))
    let ofMarkup: Set<Sign> = [.heading, .link, .underPageTitle, .listItem]
    let isElsewhere = { (sign: Sign) in
      ofMarkup.contains(sign) || Sign.ofArchive.contains(sign.rawValue)
    }
    #expect(Sign.allCases.filter { !rows.contains($0) && !isElsewhere($0) } == [])
  }

  private static let entry = LineMarkup.Container(kind: .bullet, element: 1, list: 1)

  @Test(arguments: [
    (LineMarkup.Block.heading(level: 2), [], "ما الذي تعطل", Sign.heading),
    (.paragraph, [entry], "أنبوب قديم", .listItem),
  ])
  func `markup is seen, and limits the labels`(
    _ block: LineMarkup.Block, _ containers: [LineMarkup.Container], _ text: String, _ sign: Sign
  ) throws {
    func line(
      _ number: Int, _ text: String, _ block: LineMarkup.Block = .paragraph,
      in containers: [LineMarkup.Container] = []
    ) throws -> Line {
      let markup = LineMarkup(block: block, containers: containers, spans: [], isLink: false)
      return try #require(Line(number: number, text: text, markup: markup, role: nil))
    }
    let evidence = try LineClassifier.evidence([
      line(1, text), line(2, text, block, in: containers), line(3, Self.paragraph),
    ])
    #expect(!evidence.has(sign, at: 0))
    #expect(evidence.has(sign, at: 1))
    #expect(evidence.allowed[0] == .all)
    #expect(evidence.allowed[1] != .all)
  }
}
