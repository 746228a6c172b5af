import Diagnostics

/// A mistake in a YAML text, and its place.
struct YAMLMistake: Error {
  /// The end of a message.
  let message: Message
  /// The line, 1-based, within the YAML text.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int
  /// Whether the text breaks the rules of YAML, rather than a limit.
  var isOfSyntax = false
  /// Another line that the mistake concerns.
  var otherLine: Int?

  /// A syntax error, as libyaml words it.
  static func syntax(_ problem: String, line: Int, column: Int) -> YAMLMistake {
    YAMLMistake(
      message: Message("not valid YAML: \(problem)", ar: "ليس YAML صحيحًا: \(arabic(problem))"),
      line: line, column: column, isOfSyntax: true)
  }

  /// A key that stands twice in one mapping, at the first.
  static func double(_ key: String, _ first: YAMLNode, again line: Int) -> YAMLMistake {
    YAMLMistake(
      message: Message(
        "the key ‘\(key)’ stands twice; leave one of them out",
        ar: "المفتاح «\(key)» مكرر؛ احذف أحدهما"),
      line: first.line, column: first.column, otherLine: line)
  }

  /// What libyaml says of the mistakes that people make, in Arabic; what is rarer stays in its words.
  private static func arabic(_ problem: String) -> ArabicWords {
    arabicProblems[problem] ?? "\(problem)"
  }

  private static let arabicProblems: [String: ArabicWords] = [
    "mapping values are not allowed in this context": "لا يصح هنا مفتاح آخر بنقطتين",
    "could not find expected ':'": "لا نقطتان بعد المفتاح",
    "did not find expected key": "كان يجب أن يكون هنا مفتاح",
    "did not find expected '-' indicator": "كان يجب أن تبدأ هنا قيمة جديدة بالعلامة \("-")",
    "did not find expected ',' or ']'": "كان يجب أن تكون هنا فاصلة أو نهاية القائمة \("]")",
    "did not find expected ',' or '}'": "كان يجب أن تكون هنا فاصلة أو نهاية المجموعة \("}")",
    "did not find expected <document start>": "كلام زائد بعد نهاية النص",
    "did not find expected node content": "كان يجب أن تكون هنا قيمة",
    "did not find expected alphabetic or numeric character": "اسم ناقص بعد \("*") أو \("&")",
    "found unexpected end of stream": "انتهى النص قبل إغلاق علامة التنصيص",
    "found unexpected document indicator": "حدّ نص جديد داخل علامتي تنصيص",
    "found character that cannot start any token": "حرف لا تبدأ به قيمة؛ ضعها بين علامتي تنصيص",
    "found unknown escape character": "لا معنى لهذا الحرف بعد الشرطة المائلة \("\\")",
    "found undefined alias": "اسم مستعار لا أصل له",
    "found undefined tag handle": "لا معنى للعلامة \("!") هنا؛ ضع القيمة بين علامتي تنصيص",
    "found a tab character that violates indentation": "علامة جدولة مكان المسافات في أول السطر",
    "block sequence entries are not allowed in this context": "لا تصح هنا قائمة بالعلامة \("-")",
    "mapping keys are not allowed in this context": "لا يصح هنا مفتاح",
    "control characters are not allowed": "حرف تحكم لا يصح في النص",
    "invalid leading UTF-8 octet": "بايت لا يصح في UTF-8",
    "but found another document": "نص ثانٍ بعد الأول",
    "there is no memory": "لا ذاكرة تكفي",
  ]
}
