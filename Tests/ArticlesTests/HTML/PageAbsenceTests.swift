import Testing

@testable import Articles

/// Pages that hold no article are told for what they are, and short articles are not taken for them.
@Suite struct PageAbsenceTests {
  static let sentence = "أعيد فتح المتحف أمام الزوار بعد ترميم دام سنتين."

  static let absent: [(String, PageAbsence)] = [
    (
      "<meta http-equiv=refresh content='0;url=new.html'><title>تحويل</title>",
      .redirect(to: "new.html")
    ),
    (
      "<meta http-equiv='Refresh' content=\"5; URL='https://a.example/x'\"><p>سيتم تحويلك خلال خمس ثوان إلى الصفحة الجديدة.</p>",
      .redirect(to: "https://a.example/x")
    ),
    ("<script>window.location.href='/x';</script>", .redirect(to: nil)),
    (
      "<title>يجري تحويلك</title><script>location.replace('/x')</script><p>جاري التحويل...</p>",
      .redirect(to: nil)
    ),
    (
      "<html><head><title>الجريدة</title></head><frameset cols='20%,*'><frame src='menu.html'><frame src='news.html'></frameset></html>",
      .frames(["menu.html", "news.html"])
    ),
    ("<body><iframe src='inner.html'></iframe></body>", .frames(["inner.html"])),
    (
      "<title>Just a moment...</title><h1>news.example</h1><h2>Checking if the site connection is secure</h2><p>news.example needs to review the security of your connection before proceeding.</p>",
      .challenge
    ),
    (
      "<title>news.example</title><div id='challenge-form'><p>الرجاء الانتظار حتى نتأكد من سلامة الاتصال بالموقع.</p></div>",
      .challenge
    ),
    ("<title>لحظة…</title><p>جارٍ التحقق من أنك لست برنامج روبوت.</p>", .challenge),
    (
      "<title>Attention Required! | Cloudflare</title><p>Sorry, you have been blocked</p>",
      .challenge
    ),
    ("<div id=root></div><script src='/app.js'></script>", .script),
    (
      "<noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div>",
      .script
    ),
    (
      "<header><a href='/'>المرفأ</a></header><div>جاري التحميل...</div><script>x</script>", .script
    ),
    ("<title>عنوان</title><h1>عنوان الخبر الأول</h1><script src=a.js></script>", .script),
    (
      "<form><p>سجل الدخول للمتابعة</p><input name=u><input type=password></form>", .login
    ),
    ("<p>يجب تسجيل الدخول لعرض هذا المحتوى.</p>", .login),
    (
      "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found.</p>",
      .refusal
    ),
    ("<h1>عذرا، الصفحة غير موجودة</h1><p>ربما نقلت الصفحة أو حذفت، جرب البحث.</p>", .refusal),
    ("<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center>", .refusal),
  ]

  @Test(arguments: absent.indices) func `tells what a page is that holds no article`(row: Int) {
    let (html, absence) = Self.absent[row]
    let manuscript = Reading(page: html).manuscript
    #expect(manuscript.absence == absence, "\(html)")
    #expect(!manuscript.hasText)
  }

  @Test(arguments: [
    "<meta http-equiv=refresh content=300><h1>خبر قصير</h1><p>\(sentence)</p>",
    "<meta http-equiv=refresh content='600;url=/'><h1>خبر قصير</h1><p>\(sentence)</p>",
    "<script>if (top != self) window.location.href = '/x';</script><p>\(sentence)</p>",
    "<h1>404 قتلى في زلزال الجبل</h1><p>\(sentence)</p>",
    "<h1>لحظة واحدة غيرت كل شيء</h1><p>\(sentence)</p>",
    "<h1>خبر</h1><p>\(sentence)</p><form><a href='/in'>سجل الدخول</a><input type=password></form>",
    "<noscript>يرجى تفعيل جافا سكريبت</noscript><h1>خبر</h1><p>\(sentence)</p>",
    "<h1>خبر</h1><p>\(sentence)</p><iframe src='https://video.example/1'></iframe>",
    "<h1>جداول</h1><table><tr><th>أ</th><th>ب</th></tr><tr><td>ماء</td><td>خبز</td></tr></table>",
  ]) func `a short article is an article`(html: String) {
    let manuscript = Reading(page: html).manuscript
    #expect(manuscript.absence == nil)
    #expect(manuscript.hasText)
  }

  @Test func `a line that an editor keeps is text`() {
    let manuscript = Reading(
      page: "<title>404 Not Found</title>\n<p>سطر من الأرشيف.</p>", sidecar: "keep: 2"
    ).manuscript
    #expect(manuscript.absence == nil)
  }
}
