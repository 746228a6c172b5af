import Diagnostics

extension FindingKinds {
  /// What is wrong with what an editor wrote: front matter, sidecars, the thesaurus, `warraq.yml`.
  static let ofFields: [FindingKind] = [
    FindingKind(
      "yaml", "a file or its front matter is not valid YAML, TOML or JSON",
      "mend it as the message says",
      ar: "بيانات ليست YAML ولا TOML ولا JSON صحيحة", "أصلحها كما تقول الرسالة"),
    FindingKind(
      "front-matter", "front matter has no end", "close it with the line that opens it",
      ar: "بيانات في أول ملف لا نهاية لها", "أغلقها بالسطر الذي تبدأ به"),
    FindingKind(
      "unknown-key", "a key is not known", "write the one that was meant, or leave it out",
      ar: "مفتاح غير معروف", "اكتب المقصود، أو احذفه"),
    FindingKind(
      "foreign-key", "a key of another generator has no effect here", "nothing needs mending",
      ar: "مفتاح لبرنامج آخر لا أثر له هنا", "لا يلزم إصلاح شيء"),
    FindingKind(
      "no-effect", "a key has no effect in this version", "nothing needs mending",
      ar: "مفتاح لا أثر له في هذا الإصدار", "لا يلزم إصلاح شيء"),
    FindingKind(
      "wrong-value", "a value is of the wrong kind", "write one of the kind that the message names",
      ar: "قيمة من غير النوع المطلوب", "اكتب قيمة من النوع الذي تذكره الرسالة"),
    FindingKind(
      "held-back", "what may hold an article back cannot be understood, so it is held back",
      "write it as the message says",
      ar: "ما قد يمنع نشر مقال غير مفهوم، فلا يُنشر", "اكتبه كما تقول الرسالة"),
    FindingKind(
      "arabic-comma", "an Arabic comma parts an entry into several",
      "put the entry in quotes if it is one",
      ar: "فاصلة عربية تقسم قيمة إلى عدة قيم", "ضعها بين علامتي تنصيص إن كانت واحدة"),
    FindingKind(
      "tag-without-letters", "a tag has neither a letter nor a digit", "leave it out",
      ar: "وسم ليس فيه حرف ولا رقم", "احذفه"),
    FindingKind(
      "no-such-line", "‘keep’ or ‘drop’ names a line that is not there",
      "see the numbers in ‘warraq explain’",
      ar: "\("keep") أو \("drop") يذكر سطرًا لا وجود له", "انظر الأرقام في \("warraq explain")"),
    FindingKind(
      "thesaurus-loop", "a name of the thesaurus is broader than itself",
      "remove one of the broader terms",
      ar: "اسم في المكنز أعم من نفسه", "احذف أحد الأسماء التي هي أعم"),
    FindingKind(
      "thesaurus-clash", "a name stands for two terms of the thesaurus", "leave it in one of them",
      ar: "اسم واحد لمدخلين في المكنز", "أبقه في أحدهما"),
    FindingKind(
      "configuration", "the file of the configuration has another name", "rename it",
      ar: "ملف الإعدادات له اسم آخر", "غيّر اسمه"),
    FindingKind(
      "unused-ignore", "an ‘ignore’ finds nothing to ignore", "remove it",
      ar: "\("ignore") لا يجد ما يتجاهله", "احذفه"),
  ]
}
