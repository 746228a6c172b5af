import Diagnostics

extension FindingKinds {
  /// What is wrong with a template.
  static let ofTemplates: [FindingKind] = [
    FindingKind(
      "unknown-template", "a template includes one that is not there",
      "write the name that was meant",
      ar: "قالب يتضمن قالبًا لا وجود له", "اكتب الاسم المقصود"),
    FindingKind(
      "unknown-name", "a template uses a name that its page has not",
      "write the name that was meant",
      ar: "قالب يستعمل اسمًا ليس لصفحته", "اكتب الاسم المقصود"),
    FindingKind(
      "unknown-block", "a template fills a block that is not there",
      "write the name that was meant",
      ar: "قالب يملأ كتلة لا وجود لها", "اكتب الاسم المقصود"),
    FindingKind(
      "wrong-kind", "a template uses a value as what it is not", "use it as the message says",
      ar: "قالب يستعمل قيمة في غير نوعها", "استعملها كما تقول الرسالة"),
    FindingKind(
      "escaped-markup", "a template would escape markup twice", "write three braces",
      ar: "قالب يستبدل رموز HTML مرتين", "اكتب ثلاثة أقواس"),
    FindingKind(
      "unescaped-text", "a template would insert text as markup", "write two braces",
      ar: "قالب يدرج نصًّا بلا استبدال رموزه", "اكتب قوسين"),
    FindingKind(
      "constant-section", "a section is always taken, or never", "leave it out",
      ar: "مقطع يظهر دائمًا أو لا يظهر أبدًا", "احذفه"),
    FindingKind(
      "endless-recursion", "a template includes itself without an end", "take the inclusion out",
      ar: "قالب يتضمن نفسه بلا نهاية", "احذف التضمين"),
    FindingKind(
      "nested-too-deeply", "templates stand too deep in each other", "take them apart",
      ar: "قوالب متداخلة أكثر مما يصح", "افصل بينها"),
    FindingKind(
      "ignored-content", "what stands in a parent outside of blocks is never shown",
      "put it into a block",
      ar: "ما في القالب الأب خارج الكتل لا يظهر", "ضعه في كتلة"),
    FindingKind(
      "unclosed-section", "a section is not closed", "close it",
      ar: "مقطع غير مغلق", "أغلقه"),
    FindingKind(
      "unclosed-tag", "a tag of a template is not closed", "close it",
      ar: "وسم في قالب غير مغلق", "أغلقه"),
    FindingKind(
      "stray-close", "a tag closes nothing", "remove it",
      ar: "وسم لا يغلق شيئًا", "احذفه"),
    FindingKind(
      "wrong-close", "a tag closes another section than the open one",
      "write the name of the open one",
      ar: "وسم يغلق غير المقطع المفتوح", "اكتب اسم المفتوح"),
    FindingKind(
      "bad-name", "a tag holds no name", "write one",
      ar: "وسم ليس فيه اسم", "اكتب اسمًا"),
    FindingKind(
      "name-too-long", "a name in a template is too long", "shorten it",
      ar: "اسم في قالب أطول مما يصح", "اختصره"),
    FindingKind(
      "bad-delimiters", "the delimiters of a template are not valid", "write two without ‘=’",
      ar: "حدّا قالب لا يصحان", "اكتب حدّين ليس فيهما \("=")"),
    FindingKind(
      "missing-name", "the data of a template lack a name", "report this as a bug",
      ar: "بيانات قالب ينقصها اسم", "أبلغ عن هذا الخلل"),
  ]
}
