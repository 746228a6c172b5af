import ArabicText
package import Diagnostics
import HTML

/// Why a saved page holds no article.
package enum PageAbsence: Sendable, Hashable {
  /// It sends the browser on to another page; `to` is its address, where the page names it.
  case redirect(to: String?)
  /// It shows other pages in frames.
  case frames([String])
  /// It is a check for robots that stood before the article.
  case challenge
  /// A script was to fetch the text.
  case script
  /// It asks for a name and a password.
  case login
  /// A server says that there is no such page, or that it must not be seen.
  case refusal

  /// What the page is and what to do, for the error about it.
  package var message: Message {
    let (what, advice) = words
    return Message(
      "this page holds no article, \(what): \(advice)",
      ar: "لا مقال في هذه الصفحة، \(what)؛ \(advice)")
  }

  private var words: (what: Message, advice: Message) {
    switch self {
    case .redirect(let address):
      let target =
        address.map { Message(" to ‘\($0)’", ar: " إلى «\($0)»") } ?? Message("", ar: "")
      return (
        Message("it only redirects\(target)", ar: "فهي تحيل\(target) فحسب"),
        Message("save the page that it leads to", ar: "احفظ الصفحة التي تحيل إليها")
      )
    case .frames(let addresses):
      let names = addresses.prefix(3).map { "‘\($0)’" }.joined(separator: ", ")
      let list =
        names.isEmpty
        ? Message("", ar: "")
        : Message(" (\(names))", ar: " (\(.list(Array(addresses.prefix(3)))))")
      return (
        Message(
          "it only shows other pages in frames\(list)", ar: "فهي تعرض صفحات أخرى في إطارات\(list)"),
        Message("save the page in the frame", ar: "احفظ الصفحة التي في الإطار")
      )
    case .challenge:
      return (
        Message("it is a check for robots", ar: "فهي تتحقق من أن الزائر إنسان"),
        Message(
          "open the address in a browser, wait for the article, and save it then",
          ar: "افتح العنوان في المتصفح، وانتظر المقال، ثم احفظه")
      )
    case .script:
      return (
        Message("a script was to load its text", ar: "فنصها يجلبه برنامج داخلها"),
        Message(
          "open it in a browser, wait until the text is shown, and save the page then",
          ar: "افتحها في المتصفح، وانتظر ظهور النص، ثم احفظ الصفحة")
      )
    case .login:
      return (
        Message("it asks to sign in", ar: "فهي تطلب تسجيل الدخول"),
        Message("sign in and save the page then", ar: "سجّل الدخول ثم احفظ الصفحة")
      )
    case .refusal:
      return (
        Message("it is the error page of a server", ar: "فهي صفحة خطأ من الخادم"),
        Message(
          "look for the article at another address or in a web archive",
          ar: "ابحث عن المقال في عنوان آخر أو في أرشيف للويب")
      )
    }
  }
}

extension PageAbsence {
  /// The longest text that such a page shows, in bytes of UTF-8, where its words say what it is.
  private static let longestNotice = 1_600
  /// The longest text beside a redirection, a form for passwords or a script.
  private static let longestBeside = 320

  /// Why a page holds no article, of which `text` are the lines that were taken for its text; `nil`
  /// where it holds one, or nothing tells why not.
  static func reason(_ page: PageTree, text: [Manuscript.LabelledLine]) -> PageAbsence? {
    let length = text.reduce(0) { $0 + $1.text.utf8.count }
    guard length <= longestNotice else { return nil }
    let marks = PageMarks(page.document)
    let titles = page.metadata[.title].map(\.value)
    let headings = page.lines.lazy.filter { $0.markup.isHeading }.prefix(5).map(\.text)
    let heads = (titles + headings).map(subject)
    if marks.isChallenge || heads.contains(where: isChallenge) { return .challenge }
    if heads.contains(where: { codes.fills($0) || refusals.begins($0) }) { return .refusal }
    guard length <= longestBeside else { return nil }
    // A page of a few words more may have a way to sign in, and the like, in its menu.
    let lines = text.isEmpty ? page.lines.prefix(40).map(\.text) : text.prefix(1).map(\.text)
    let subjects = lines.map(subject)
    let isEmpty = text.isEmpty
    if let target = marks.redirection, isEmpty || subjects.contains(where: redirections.begins) {
      return .redirect(to: target.isEmpty ? nil : target)
    }
    if !marks.frames.isEmpty, isEmpty { return .frames(marks.frames) }
    if subjects.contains(where: isChallenge) { return .challenge }
    if subjects.contains(where: logins.begins) || (marks.asksPassword && isEmpty) { return .login }
    let hasScript = marks.hasScript || marks.needsScript
    return (isEmpty && hasScript) || subjects.contains(where: scripts.begins) ? .script : nil
  }

  /// A text as phrases are compared with it, without the commas that some put into them.
  private static func subject(_ text: String) -> [UInt8] {
    Phrase.subject(
      text.unicodeScalars.filter { $0 != "،" }.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  private static func isChallenge(_ subject: [UInt8]) -> Bool {
    challenges.begins(subject) || waits.fills(subject)
  }

  private static let challenges = PhraseList(
    """
    Just a moment، Checking your browser، Attention Required، DDoS protection، DDoS-Guard
    Verify you are human، Verifying you are human، Are you a robot، Please verify you are a human
    Please wait while we verify، One more step، Security check، Human verification، Robot check
    Access to this page has been denied، Pardon Our Interruption، Please enable cookies
    Enable JavaScript and cookies to continue، التحقق من المتصفح، التحقق من متصفحك، جار التحقق من متصفحك، جاري التحقق من متصفحك
    التحقق من أنك، تحقق من أنك، يرجى التحقق من أنك، جار التحقق من أنك، جاري التحقق من أنك، أثبت أنك لست
    يرجى إثبات أنك، تأكيد أنك لست، تأكد من أنك لست، هل أنت روبوت، أنا لست برنامج روبوت
    """)

  /// What says so only where it stands alone: articles may begin with the same words.
  private static let waits = PhraseList(
    """
    لحظة من فضلك، لحظة واحدة، لحظة، انتظر لحظة، الرجاء الانتظار، يرجى الانتظار، جار التحقق، جاري التحقق
    يجري التحقق، فحص أمني، التحقق الأمني، التحقق من الأمان، Please wait، One moment، Captcha
    """)

  private static let codes = PhraseList(
    """
    404، 403، 410، 500، 502، 503، 504، Error، Not Found، Forbidden، 404 Not Found، 403 Forbidden، خطأ
    500 Internal Server Error، 502 Bad Gateway، 503 Service Unavailable، Access Denied، تم رفض الوصول
    الوصول مرفوض، صفحة غير موجودة، Service Unavailable، Bad Gateway، Index of
    """)

  private static let refusals = PhraseList(
    """
    Error 404، Error 403، Page not found، 404 Not Found، 403 Forbidden، Gateway Time-out، 404 Page
    This site can’t be reached، Site unavailable، Account Suspended، الصفحة غير موجودة
    الصفحة المطلوبة غير موجودة، لم يتم العثور على الصفحة، عذرا الصفحة غير موجودة، عذرا الصفحة التي
    عذرا الصفحة المطلوبة، هذه الصفحة غير متوفرة، هذه الصفحة غير موجودة، الصفحة غير متاحة، خطأ 404
    عفوا الصفحة، غير مسموح بالدخول
    """)

  private static let redirections = PhraseList(
    """
    Redirecting، You are being redirected، Please wait، If you are not redirected، سيتم تحويلك
    سيتم توجيهك، سيتم نقلك، جار التحويل، جاري التحويل، جاري تحويلك، يتم تحويلك، يجري تحويلك
    إذا لم يتم تحويلك، إن لم يتم تحويلك، الصفحة انتقلت، انتقلت الصفحة، انتقلت هذه الصفحة
    تم نقل هذه الصفحة، تم نقل الصفحة
    """)

  private static let logins = PhraseList(
    """
    سجل الدخول، سجل دخولك، سجلوا الدخول، يرجى تسجيل الدخول، الرجاء تسجيل الدخول، يجب تسجيل الدخول
    يجب عليك تسجيل الدخول، تسجيل الدخول مطلوب، قم بتسجيل الدخول، للمتابعة سجل، عليك تسجيل الدخول
    Log in to continue، Sign in to continue، You must log in، Please log in، Please sign in
    """)

  private static let scripts = PhraseList(
    """
    Loading، جار التحميل، جاري التحميل، يجري التحميل، يرجى تفعيل جافا، يرجى تفعيل الجافا، يرجى تفعيل JavaScript
    يرجى تمكين JavaScript، يرجى تمكين جافا، الرجاء تفعيل، فعل جافا، فعل JavaScript، You need to enable JavaScript
    Please enable JavaScript، Please turn on JavaScript، This app requires JavaScript، JavaScript is required
    هذا الموقع يتطلب، يتطلب هذا الموقع، يحتاج هذا الموقع
    """)
}
