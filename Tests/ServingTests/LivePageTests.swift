import Testing

@testable import Serving

struct LivePageTests {
  @Test(arguments: [
    (
      "default-src 'none'; script-src 'self'",
      "default-src 'none'; script-src 'self'; connect-src 'self'"
    ),
    ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
    (
      "default-src https:; script-src 'none'; connect-src https://x.example",
      "default-src https:; script-src 'self'; connect-src https://x.example 'self'"
    ),
    (
      "Script-Src 'NONE' ;; script-src-elem a.example",
      "script-src 'self'; script-src-elem a.example 'self'"
    ),
    ("img-src 'self'", "img-src 'self'"), ("", ""),
    (
      "default-src &#39;none&#39;",
      "default-src 'none'; script-src 'self'; connect-src 'self'"
    ),
  ])
  func `a policy lets the script of the preview in, and nothing else`(
    _ policy: String, _ allowing: String
  ) {
    let plain = ContentPolicy.allowingOwnScript(policy).replacing("&#39;", with: "'")
    #expect(plain == allowing)
  }

  @Test(arguments: [
    #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#,
    #"<META content='default-src 0' data-x HTTP-EQUIV=content-security-policy />"#,
    "<head>\n<meta charset=utf-8><meta\n\thttp-equiv = \"content-security-policy\"\n content = \"script-src x\">",
  ])
  func `the policy in a page is widened where it stands`(_ page: String) {
    let served = String(decoding: LivePage.bytes(of: Array(page.utf8), version: "v"), as: UTF8.self)
    #expect(served.contains("script-src"))
    #expect(served.contains("&#39;self&#39;"))
    #expect(served.contains(#"data-version="v""#))
  }

  @Test(arguments: [
    "", "<", "<meta", "<meta ", "<meta =", "<meta content", "<meta content=", "<meta content=\"a",
    "<meta http-equiv=content-security-policy>", "<metadata content=\"default-src x\">",
    "<meta name=description content=\"default-src 'none'\">",
    "<body><meta http-equiv=content-security-policy content=\"default-src a\">", "نص <b>",
  ])
  func `everything else in a page stays as it is`(_ page: String) {
    let served = String(decoding: LivePage.bytes(of: Array(page.utf8), version: "v"), as: UTF8.self)
    #expect(served.utf8.starts(with: page.utf8))
    #expect(served.utf8.dropFirst(page.utf8.count).starts(with: "\n<script src=".utf8))
  }
}
