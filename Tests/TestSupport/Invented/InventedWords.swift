/// Words and sentences for invented pages: labels of words that do not exist, and text of words that do.
struct InventedWords {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func pick(_ list: [String]) -> String { list.randomElement(using: &generator) ?? "" }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// The label of a menu: one to three words that no language has, or as many as are asked for.
  mutating func label(_ count: Int? = nil) -> String {
    let count = count ?? self.count(1...3)
    return (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// So many such words as the sentence of a site.
  mutating func notice(_ count: Int) -> String { label(count) }

  private mutating func word() -> String {
    let root = (0..<3).map { _ in pick(Self.consonants) }
    let (first, second, third) = (root[0], root[1], root[2])
    let stem = pick([
      first + "ا" + second + third, first + second + "ي" + third, first + second + "و" + third,
      "م" + first + second + third, "ت" + first + second + "ي" + third,
      first + second + "ا" + third,
    ])
    return pick(["", "", "ال"]) + stem + pick(["", "", "ة", "ات", "ين", "ي"])
  }

  private static let consonants = [
    "ب", "ت", "ج", "ح", "خ", "د", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ع", "غ", "ف", "ق", "ك", "ل",
    "ن",
  ]
}

extension InventedWords {
  mutating func headline() -> String {
    pick(Self.subjects) + " " + pick(Self.verbs) + " " + pick(Self.objects) + " "
      + pick(["", "في " + pick(Self.places), "قبل " + pick(Self.times)])
  }

  mutating func paragraph() -> String {
    (0..<count(1...4)).map { _ in sentence() }.joined(separator: " ")
  }

  mutating func author() -> String { "كتب: " + pick(Self.firstNames) + " " + pick(Self.lastNames) }

  mutating func date() -> String {
    "\(count(1...28)) \(pick(["يناير", "مارس", "مايو", "يونيو", "سبتمبر", "نوفمبر"])) \(count(2010...2024))"
  }

  private mutating func sentence() -> String {
    let (subject, verb, object) = (pick(Self.subjects), pick(Self.verbs), pick(Self.objects))
    let opening = pick([
      "وقال \(pick(Self.lastNames)) إن", "وأضاف المتحدث أن", "وبين التقرير أن", "ويرى الأهالي أن",
    ])
    let tail = pick(Self.tails)
    return
      "\(opening) \(subject) \(verb) \(object) في \(pick(Self.places)) قبل \(pick(Self.times))، \(tail)."
  }

  private static let subjects = [
    "المجلس البلدي", "اتحاد الصيادين", "وزارة الزراعة", "لجنة المدارس", "جمعية القرية",
    "إدارة الميناء",
    "النقابة", "فريق الباحثين", "مدير المتحف", "سكان الوادي", "هيئة المياه", "شركة الحافلات",
  ]
  private static let verbs = [
    "يطلب", "يؤجل", "يبدأ", "يعيد", "يوسع", "يناقش", "يرفض", "يدعم", "يراجع", "يستأنف", "يفتح",
    "يغلق",
  ]
  private static let objects = [
    "ترميم السوق القديمة", "شراء المضخات", "موسم القطاف", "خطة النقل المدرسي", "بناء السد الصغير",
    "توزيع البذور", "معرض الصور", "حملة التشجير", "رصف الطريق الجبلي", "أجور العاملين",
    "سباق القوارب",
    "المكتبة المتنقلة",
  ]
  private static let places = [
    "الضاحية الشرقية", "قرية التلال", "المدينة الساحلية", "حي النخيل", "سهل القمح", "ميناء الشمال",
    "وادي الرمان", "بلدة الجسر",
  ]
  private static let times = [
    "نهاية الأسبوع", "موسم الأمطار", "العيد", "بداية العام الدراسي", "شهرين", "الانتخابات المحلية",
    "وصول الوفد", "اجتماع الغد",
  ]
  private static let tails = [
    "بعد نقاش طويل بين الأعضاء", "رغم قلة المال", "وهو ما انتظره الناس سنوات",
    "من دون أن يحدد موعدا",
    "على أن تعلن النتائج لاحقا", "بحضور عدد من الضيوف", "كما جرت العادة في كل عام",
    "لأن الكلفة ارتفعت كثيرا", "وفق ما جاء في البيان",
  ]
  private static let firstNames = ["سمير", "هدى", "ياسين", "نوال", "كريم", "ليلى", "عدنان", "سعاد"]
  private static let lastNames = [
    "الحداد", "النجار", "الخطيب", "البنا", "الصباغ", "القاضي", "العطار", "الفران",
  ]
}
