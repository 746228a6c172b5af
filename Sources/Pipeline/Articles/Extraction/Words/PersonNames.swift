import ArabicText

/// Tells names of people by the given name they begin with.
enum PersonNames {
  /// Whether a text is a name: two to five words of letters alone, the first a given name.
  static func cover(_ text: String, _ subject: [UInt8]) -> Bool {
    guard begin(subject), !functionWords.occurs(in: subject) else { return false }
    let words = text.unicodeScalars.split(whereSeparator: Scalars.isSpace).count
    return (2...6).contains(words) && text.unicodeScalars.allSatisfy(isPartOfName)
  }

  /// Whether the text begins with a given name, or with «د.» and the like and then one.
  static func begin(_ subject: [UInt8]) -> Bool {
    guard let first = Phrase.wordStart(in: subject, from: 0) else { return false }
    let title = honorifics.end(in: subject, at: first)
    guard let start = title.map({ Phrase.wordStart(in: subject, from: $0) }) ?? first else {
      return false
    }
    return isGiven(subject, at: start)
  }

  /// Whether a given name stands anywhere in the text, even directly after a number.
  static func occur(in subject: [UInt8]) -> Bool {
    var offset = 0
    while let start = Phrase.wordStart(in: subject, from: offset) {
      if isGiven(subject, at: start) { return true }
      let end = Phrase.wordEnd(in: subject, from: start)
      let digit = subject[start..<end].firstIndex { (0x30...0x39).contains($0) }
      offset = digit.map { $0 + 1 } ?? end
    }
    return false
  }

  private static func isGiven(_ subject: [UInt8], at start: Int) -> Bool {
    given.end(in: subject, at: start) != nil || subject[start...].starts(with: "عبد".utf8)
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    Scalars.isSpace(scalar) || scalar == "." || scalar.properties.isAlphabetic
      || (0x64B...0x652).contains(scalar.value)
  }

  private static let honorifics = PhraseList("د.، أ.د.، د، الدكتور، الدكتورة، م.، أ.، المهندس")

  /// Words that a sentence has and a name has not; «على» is spelt like the name «علي».
  private static let functionWords = PhraseList(
    """
    في، من، إلى، عن، أن، إن، ان، مع، بعد، قبل، هو، هي، ما، لا، لم، لن، قد، كان، هذا، هذه، التي
    الذي، ضد، عند، حول، بين، يا، أو، ثم، كما، رئيس، وزير، ملك، أمير، الرئيس، الوزير، الملك، الأمير
    """)

  private static let given = PhraseList(
    """
    محمد، أحمد، محمود، حامد، حمد، حمدي، حميد، علي، حسن، حسين، حسني، عمر، عمرو، عثمان، خالد، سعد، سعيد
    سعود، سالم، سامي، سامر، سمير، سليم، سليمان، سلمان، سلطان، إبراهيم، ابراهيم، إسماعيل، اسماعيل
    يوسف، يونس، موسى، عيسى، يحيى، زكريا، إسحاق، يعقوب، هارون، داود، نوح، آدم، إدريس، ياسين، ياسر، طه
    مصطفى، مرتضى، رضا، هادي، مهدي، صادق، جعفر، كاظم، باقر، حيدر، عباس، قاسم، جاسم، فاضل، كريم، رحيم
    جمال، كمال، نبيل، جميل، خليل، عادل، فيصل، فهد، فؤاد، فواز، فوزي، فارس، فادي، فراس، فريد، فتحي، فرج
    ماجد، ماهر، مازن، مروان، معتز، منصور، منير، ناصر، نادر، ناجي، نايف، نزار، نواف، هاني، هشام، هيثم
    وائل، وليد، وسام، وسيم، وجدي، زياد، زيد، زهير، رامي، رائد، راشد، رشيد، رشاد، رياض، رفيق، طارق، طلال
    طاهر، صالح، صلاح، صبري، شادي، شريف، شاكر، شوقي، باسم، باسل، بسام، بشار، بلال، بدر، بندر، بهاء، بكر
    تركي، تامر، توفيق، تيسير، ثامر، جابر، جاد، جلال، جهاد، جورج، جوزيف، حازم، حاتم، حبيب، حمزة، حسام
    أنس، أنور، أسامة، أسعد، أشرف، أكرم، أمجد، أمين، أيمن، أيوب، إياد، إيهاب، إيمان، إلياس، الياس، أديب
    ثائر، عامر، عاصم، عماد، عصام، عدنان، عزت، عزيز، علاء، غازي، غسان، غانم، لؤي، لطفي، مبارك، مجدي، محسن
    مختار، مدحت، مراد، مسعود، مشعل، مفيد، ممدوح، منذر، مهند، ميشال، ميشيل، بطرس، بولس، حنا، أنطوان، مارون
    طوني، الحبيب، الهادي، المنصف، البشير، الطاهر، الطيب، العربي، المختار، الصادق، بوعلام، رابح، رشدي
    فاطمة، عائشة، خديجة، زينب، مريم، سارة، ليلى، منى، هدى، هند، نورا، نورة، نور، نوال، نادية، ناديا، ندى
    نهى، نهلة، نجلاء، نورهان، أمل، أماني، أميرة، أسماء، آمال، إسراء، آلاء، بسمة، بثينة، جميلة، حنان
    حليمة، دعاء، دينا، رانيا، رنا، ريم، ريما، رشا، رباب، رحاب، سحر، سعاد، سلمى، سلوى، سميرة، سمر، سناء
    سوسن، شيماء، شيرين، صفاء، عبير، غادة، فدوى، كوثر، لينا، لمياء، مها، مي، ميساء، ميسون، هالة، هبة، هناء
    وفاء، ياسمين، يسرا، تهاني، عبدالله، توماس، جون، ديفيد، روبرت، جيمس، مايكل، بيتر، بول، دانيال
    مارك، مارتن، وليام، ريتشارد، سيرغي، فلاديمير، جيفري، آلان، ستيفن، باتريك، كريستوفر، نيكولاس، بيير
    """)
}
