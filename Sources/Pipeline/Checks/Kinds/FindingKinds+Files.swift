import Diagnostics

extension FindingKinds {
  /// What is wrong with a file before anything in it is understood.
  static let ofFiles: [FindingKind] = [
    FindingKind(
      "binary", "a file is not text", "move it elsewhere, or save it as UTF-8 text",
      ar: "ملف ليس نصًّا", "انقله إلى مكان آخر، أو احفظه نصًّا بترميز UTF-8"),
    FindingKind(
      "not-utf8", "a file is not in UTF-8", "save it as UTF-8",
      ar: "ملف ليس بترميز UTF-8", "احفظه بترميز UTF-8"),
    FindingKind(
      "destroyed", "an earlier conversion destroyed the text",
      "fetch the article again from where it came",
      ar: "نص أفسده تحويل سابق للترميز", "اجلب المقال من مصدره ثانية"),
    FindingKind(
      "empty", "a source is empty", "fill it or remove it",
      ar: "ملف فارغ", "املأه أو احذفه"),
    FindingKind(
      "no-text", "a source has no text of an article",
      "fetch the article again, or name its lines with ‘keep’",
      ar: "لا نص مقال في الملف", "اجلب المقال ثانية، أو اذكر أسطره بالمفتاح \("keep")"),
    FindingKind(
      "other-format", "a file is of a kind that is not read, whatever its name says",
      "save what is in it as text, Markdown or HTML",
      ar: "ملف من نوع لا يُقرأ مهما كان اسمه", "احفظ ما فيه نصًّا أو Markdown أو HTML"),
    FindingKind(
      "damaged", "a compressed file is damaged", "fetch it again",
      ar: "ملف مضغوط تالف", "اجلبه من مصدره ثانية"),
    FindingKind(
      "too-large", "a file is larger than any article",
      "split it, move it elsewhere, or raise ‘sourceLimit’",
      ar: "ملف أكبر من أي مقال", "قسّمه أو انقله إلى مكان آخر، أو ارفع \("sourceLimit")"),
    FindingKind(
      "too-complex", "a Markdown text is too complex to be shown", "simplify it",
      ar: "نص Markdown معقد إلى حد لا يُعرض", "بسّطه"),
    FindingKind(
      "unreadable", "a file cannot be read", "see what the system says of it",
      ar: "ملف لا يمكن قراءته", "انظر ما يقوله النظام عنه"),
    FindingKind(
      "file-name", "the name of a file is not in UTF-8", "rename it",
      ar: "اسم ملف ليس بترميز UTF-8", "غيّر اسمه"),
    FindingKind(
      "unknown-source", "a file among the sources is not read",
      "give it the name of a source, or move it elsewhere",
      ar: "ملف بين المقالات لا يُقرأ", "سمّه باسم مقال، أو انقله إلى مكان آخر"),
    FindingKind(
      "not-regular", "what is there is no regular file", "put a copy in its place",
      ar: "شيء ليس ملفًّا عاديًّا", "ضع نسخة مكانه"),
    FindingKind(
      "page-files", "a folder holds what a browser saved with a page", "nothing needs mending",
      ar: "مجلد فيه ما حفظه المتصفح مع صفحة", "لا يلزم إصلاح شيء"),
    FindingKind(
      "sidecar", "a sidecar cannot be read, so its article is held back",
      "put a regular file with the right name in its place",
      ar: "ملف مرافق لا يُقرأ، فلا يُنشر مقاله", "ضع مكانه ملفًّا عاديًّا بالاسم الصحيح"),
    FindingKind(
      "orphan-sidecar", "a sidecar has no source", "name it as its source",
      ar: "ملف مرافق لا مقال له", "سمّه باسم مقاله"),
  ]
}
