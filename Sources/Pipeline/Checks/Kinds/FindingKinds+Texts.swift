import Diagnostics

extension FindingKinds {
  /// What is found in the text of a source.
  static let ofTexts: [FindingKind] = [
    FindingKind(
      "invalid-bytes", "bytes have no meaning in the encoding of the file",
      "mend the file, or fetch it again",
      ar: "بايتات لا معنى لها في ترميز الملف", "أصلح الملف، أو اجلبه من مصدره ثانية"),
    FindingKind(
      "encoding-loss", "a letter was lost in an earlier conversion",
      "mend the file, or fetch it again",
      ar: "حرف ضاع في تحويل سابق للترميز", "أصلح الملف، أو اجلبه من مصدره ثانية"),
    FindingKind(
      "lost-letters", "question marks stand where letters seem to have been",
      "see whether the text is whole, or fetch it again",
      ar: "علامات استفهام حيث يبدو أن حروفًا كانت", "تحقق من سلامة النص، أو اجلبه من مصدره ثانية"),
    FindingKind(
      "mojibake", "lines that were decoded wrongly have been decoded anew",
      "see whether the text reads well",
      ar: "أسطر فُك ترميزها خطأ فأعيد فكّه", "تحقق من أن النص مستقيم"),
    FindingKind(
      "visual-order", "a text in the order of the screen was put in the order of reading",
      "see whether it reads well",
      ar: "نص بترتيب الشاشة أعيد إلى ترتيب القراءة", "تحقق من أنه مستقيم"),
    FindingKind(
      "override", "a control that turns letters round was taken out",
      "see whether the text says what it showed",
      ar: "أزيل حرف تحكم يقلب ترتيب الحروف", "تحقق من أن النص يقول ما كان يظهر"),
    FindingKind(
      "mixed-digits", "a number mixes digits of two systems", "see whether it is right",
      ar: "عدد يخلط أرقامًا من نظامين", "تحقق من صحته"),
    FindingKind(
      "homoglyph", "a letter of another script stands in an Arabic word", "see whether it is right",
      ar: "حرف من كتابة أخرى في كلمة عربية", "تحقق من صحتها"),
    FindingKind(
      "second-article", "a second article begins in a source",
      "give each article a file of its own",
      ar: "مقال ثانٍ يبدأ في الملف", "اجعل كل مقال في ملف"),
    FindingKind(
      "date-conflict", "a page prints one date and declares another",
      "set ‘date’ if the printed one is wrong",
      ar: "صفحة تطبع تاريخًا وتعلن غيره", "اكتب \("date") إن كان المطبوع خطأ"),
    FindingKind(
      "doubtful-date", "a date of publication contradicts itself, or can be read in two ways",
      "set ‘date’",
      ar: "تاريخ نشر يناقض نفسه، أو يُقرأ على وجهين", "اكتب \("date")"),
    FindingKind(
      "future-date", "a date of publication is still to come", "correct ‘date’ if it is wrong",
      ar: "تاريخ نشر لم يأتِ بعد", "صحّح \("date") إن كان خطأ"),
    FindingKind(
      "dead-link", "a link leads nowhere", "mend it, or put the file below ‘static/’",
      ar: "رابط لا يقود إلى شيء", "أصلحه، أو ضع الملف في \("static/")"),
    FindingKind(
      "dead-picture", "a picture cannot be shown", "put the file there, or mend the address",
      ar: "صورة لا يمكن عرضها", "ضع الملف هناك، أو أصلح العنوان"),
    FindingKind(
      "template-mark", "a text holds a mark that another generator would replace",
      "write what it stands for, or put a backslash before it",
      ar: "رمز يستبدله برنامج آخر بغيره", "اكتب ما ينوب عنه، أو ضع قبله شرطة مائلة"),
    FindingKind(
      "surplus-cells", "a row of a table has more cells than its head", "give the head as many",
      ar: "صف خاناته أكثر من رأس الجدول", "اجعل للرأس مثلها"),
    FindingKind(
      "changed", "a file changed while it was being read", "run the command again",
      ar: "ملف تغيّر في أثناء قراءته", "شغّل الأمر ثانية"),
  ]
}
