import Diagnostics

extension FindingKinds {
  /// What keeps a site from being read or built at all.
  static let ofProgram: [FindingKind] = [
    FindingKind(
      "no-site", "there is no site folder", "name it with --site",
      ar: "لا مجلد للموقع", "اذكره بالخيار \("--site")"),
    FindingKind(
      "output", "the folder of the built site must not be replaced", "choose another one",
      ar: "مجلد الموقع المبني لا يصح استبداله", "اختر مجلدًا آخر"),
    FindingKind(
      "system", "the disk or the system failed",
      "see what the system says, and run the command again",
      ar: "أخفق القرص أو النظام", "انظر ما يقوله النظام، وشغّل الأمر ثانية"),
  ]
}
