package import Diagnostics
package import Disk

extension DiskError {
  /// What the system refused and why, for people.
  package var wording: Message {
    Message(
      description, ar: "\(Self.verbs[operation] ?? "تعذّر العمل على") «\(path)»: \(arabicReason)")
  }

  private var arabicReason: ArabicWords {
    if isMissing { return "لا وجود له" }
    if isTooLarge { return "هو أكبر من الحد" }
    return meansNoPermission ? "لا إذن بذلك" : "\(reason)"
  }

  /// What was tried, by the verb that ``operation`` holds.
  private static let verbs: [String: ArabicWords] = [
    "copy": "تعذّر نسخ", "exchange": "تعذّر تبديل", "link": "تعذّر ربط", "list": "تعذّر سرد محتوى",
    "lock": "تعذّر حجز", "look at": "تعذّر فحص", "make": "تعذّر إنشاء", "move": "تعذّر نقل",
    "read": "تعذّرت قراءة", "remove": "تعذّر حذف", "watch": "تعذّرت مراقبة", "write": "تعذّرت كتابة",
  ]
}
