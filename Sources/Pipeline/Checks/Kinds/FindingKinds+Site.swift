import Diagnostics

extension FindingKinds {
  /// What is wrong with the archive as a whole.
  static let ofSite: [FindingKind] = [
    FindingKind(
      "same-address", "two pages or files would stand at one address",
      "change the ‘slug’, the former address or the name of one of them",
      ar: "صفحتان أو ملفان في موضع واحد", "غيّر \("slug") أو العنوان السابق أو اسم أحدهما"),
    FindingKind(
      "same-headline", "two articles have one headline", "set ‘slug’ to choose the address",
      ar: "مقالان لهما عنوان واحد", "اكتب \("slug") لتختار الموضع"),
    FindingKind(
      "long-address", "the address of an article is too long", "set a shorter ‘slug’",
      ar: "موضع مقال أطول مما يصح", "اكتب \("slug") أقصر"),
    FindingKind(
      "long-name", "a name is too long", "choose a shorter one",
      ar: "اسم أطول مما يصح", "اختر أقصر منه"),
    FindingKind(
      "alias", "a former address is no path within the site", "write it as ‘/old/’, or remove it",
      ar: "عنوان سابق ليس موضعًا في الموقع", "اكتبه هكذا \("/old/") أو احذفه"),
    FindingKind(
      "static-path", "a file cannot be copied to the site", "rename it",
      ar: "ملف لا يمكن نسخه إلى الموقع", "غيّر اسمه"),
    FindingKind(
      "withheld", "an article is a draft, or is not published yet", "nothing needs mending",
      ar: "مقال مسوّدة أو لم يحن نشره", "لا يلزم إصلاح شيء"),
    FindingKind(
      "expired", "an article is not published any more",
      "nothing needs mending; move ‘expires_at’ to publish it again",
      ar: "مقال انتهت مدة نشره", "لا يلزم إصلاح شيء؛ أخّر \("expires_at") لتنشره ثانية"),
  ]
}
