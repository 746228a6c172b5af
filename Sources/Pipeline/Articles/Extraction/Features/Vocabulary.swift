/// The words that the features of lines know, each with what it is.
struct Vocabulary: Sendable {
  /// What a word is.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    /// Too common to carry meaning.
    static let function = Self(rawValue: 1)
    static let month = Self(rawValue: 2)
    static let weekday = Self(rawValue: 4)
    /// No line ends with it by itself.
    static let link = Self(rawValue: 8)
  }

  static let shared = Self()

  /// By the last bits of the words' hashes; 0 where there is none.
  private var words = [UInt32](repeating: 0, count: size)
  private var kinds = [UInt8](repeating: 0, count: size)
  private static let size = 1_024

  /// What a word is; nothing for most.
  @inline(__always)
  func kinds(of word: UInt32) -> Kinds {
    var slot = Int(word) & (Self.size - 1)
    while words[slot] != word {
      if words[slot] == 0 { return [] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return Kinds(rawValue: kinds[slot])
  }

  private init() {
    add(.function, Self.functionWords)
    add(.month, Self.months)
    add(.weekday, Self.weekdays)
    add(.link, Self.links)
  }

  private mutating func add(_ kind: Kinds, _ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      let code = LineWords.code(String(word))
      var slot = Int(code) & (Self.size - 1)
      while words[slot] != 0, words[slot] != code { slot = (slot + 1) & (Self.size - 1) }
      words[slot] = code
      kinds[slot] |= kind.rawValue
    }
  }
}

extension Vocabulary {
  private static let functionWords = """
    في من على الى عن ان مع هذا هذه التي الذي الذين قد كان كانت ما لا بعد قبل بين او ثم كما حول ضد لدى منذ
    حتى خلال عبر كل الا لم لن هو هي هم وقد وقال قال غير بعض اي ذلك تلك عند بن انه انها
    """
  private static let months = """
    يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار
    حزيران تموز ايلول تشرين جانفي فيفري افريل ماي جوان جويلية اوت يوليوز غشت شتنبر نونبر دجنبر محرم صفر ربيع
    جمادى رجب شعبان رمضان شوال القعدة الحجة January February March April May June July August September
    October November December Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec يونية يولية أفريل آب
    """
  private static let weekdays = """
    السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة Saturday Sunday Monday Tuesday Wednesday
    Thursday Friday
    """
  private static let links = """
    في من على إلى عن أن إن مع التي الذي الذين بين أو و ثم قد هذا هذه كان كانت بعد قبل خلال لدى ضد عند نحو منذ
    حول وقال وأضاف وأكد وأوضح وأشار وحذرت وقالت بأن لأن وأن وفي ومن وعلى غير كل بعض أي لم لن لا
    """
}
