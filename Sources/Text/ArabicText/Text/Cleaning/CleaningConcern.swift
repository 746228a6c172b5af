/// What cleaning finds and leaves as it is, for an editor to look at.
package enum CleaningConcern: String, Sendable, Hashable, CaseIterable {
  /// An override (U+202D, U+202E) was removed: it can make a text read as what it does not say
  /// (CVE-2021-42574).
  case override
  /// A private-use scalar or U+FFFD, the trace of letters lost in an earlier conversion.
  case encodingLoss = "encoding-loss"
  /// One number is written in digits of two systems (UTS #39, mixed numbers): `20١5`.
  case mixedDigits = "mixed-digits"
  /// A Latin, Greek or Cyrillic letter stands between letters of an Arabic word (UTS #39).
  case homoglyph
}

extension CleaningConcern {
  /// What an editor is told: what was found and what to look at.
  package var message: String {
    switch self {
    case .override:
      "a control that turns letters round was taken out here; see whether the text says what it "
        + "showed"
    case .encodingLoss:
      "a letter was lost here in an earlier conversion; mend the file, or fetch it again"
    case .mixedDigits: "this number mixes digits of two systems; see whether it is right"
    case .homoglyph: "a letter of another script stands in an Arabic word; see whether it is right"
    }
  }

  /// The same in Arabic.
  package var arabicMessage: String {
    switch self {
    case .override:
      "أزيل من هنا حرف تحكم يقلب ترتيب الحروف؛ تحقق من أن النص يقول ما كان يظهر"
    case .encodingLoss: "ضاع هنا حرف في تحويل سابق للترميز؛ أصلح الملف أو اجلبه من مصدره ثانية"
    case .mixedDigits: "هذا العدد يخلط أرقامًا من نظامين؛ تحقق من صحته"
    case .homoglyph: "في كلمة عربية حرف من كتابة أخرى؛ تحقق من صحتها"
    }
  }
}
