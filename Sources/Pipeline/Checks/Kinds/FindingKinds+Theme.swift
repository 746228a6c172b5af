import Diagnostics

extension FindingKinds {
  /// What is wrong with the theme of a site but its templates.
  static let ofTheme: [FindingKind] = [
    FindingKind(
      "missing-string", "a string is missing that pages need", "write it",
      ar: "نص تحتاج إليه الصفحات ناقص", "اكتبه"),
    FindingKind(
      "missing-plural", "a counted noun lacks forms that its language has", "write them",
      ar: "معدود تنقصه صيغ في لغته", "اكتبها"),
    FindingKind(
      "unknown-string", "nothing shows a string", "write the name that was meant, or remove it",
      ar: "نص لا يعرضه شيء", "اكتب الاسم المقصود، أو احذفه"),
    FindingKind(
      "unknown-gap", "nothing fills a gap of a phrase", "write a gap that the message names",
      ar: "موضع في عبارة لا يملؤه شيء", "اكتب موضعًا مما تذكره الرسالة"),
    FindingKind(
      "no-strings", "there are no strings in the language of the site",
      "translate a file of strings, or change ‘language’",
      ar: "لا نصوص بلغة الموقع", "ترجم ملف نصوص، أو غيّر \("language")"),
    FindingKind(
      "asset-path", "a file of the theme cannot be copied to the site", "rename it",
      ar: "ملف من المظهر لا يمكن نسخه إلى الموقع", "غيّر اسمه"),
    FindingKind(
      "older-theme", "a file of the theme was made from an older default",
      "take over what has changed",
      ar: "ملف من المظهر أُخذ من أصل أقدم", "خذ بما تغيّر"),
  ]
}
