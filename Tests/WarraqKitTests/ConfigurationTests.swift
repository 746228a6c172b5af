import ArabicText
import Configuration
import Diagnostics
import TestSupport
import Testing

@testable import Site
@testable import WarraqKit

struct ConfigurationTests {
  @Test func `every key is optional`() throws {
    for yaml in ["", "# nothing\n", "title:\n"] {
      let configuration = try ConfigurationReader.read(yaml, file: "warraq.yml").value
      #expect(configuration.settings.language == "ar")
      #expect(configuration.settings.permalinks.text == "/articles/{slug}/")
      #expect(configuration.settings.baseURL == nil)
      #expect(!configuration.drafts)
      #expect(configuration.sourceLimit == 64_000_000)
    }
  }

  @Test func `reads every key`() throws {
    let configuration = try ConfigurationReader.read(
      """
      title: أرشيف
      description: وصف
      baseURL: http://example.org/a
      language: fa
      timeZone: Africa/Cairo
      digits: arabic
      months: levant
      hijri: true
      author: دار
      permalinks: /{year}/{slug}/
      latest: 3
      feeds: false
      originals: false
      remoteImages: omit
      offline: true
      drafts: true
      sourceLimit: 5
      """, file: "warraq.yml"
    ).value
    let settings = configuration.settings
    #expect(settings.title == "أرشيف")
    #expect(settings.description == "وصف")
    #expect(settings.baseURL == "http://example.org/a/")
    #expect(settings.language == "fa")
    #expect(settings.digits == .arabic)
    #expect(settings.months == .levant)
    #expect(settings.hijri)
    #expect(settings.author == "دار")
    #expect(settings.permalinks.text == "/{year}/{slug}/")
    #expect(settings.latest == 3)
    #expect(!settings.feeds)
    #expect(!settings.originals)
    #expect(settings.remoteImages == .omit)
    #expect(settings.offline)
    #expect(configuration.drafts)
    #expect(configuration.sourceLimit == 5_000_000)
    #expect(EDTF("2015-01-21").flatMap(settings.timeZone.instant)?.offset == 2 * 3600)
  }

  @Test func `no number is too large for a limit`() throws {
    let yaml = "sourceLimit: 9223372036854775807"
    #expect(try ConfigurationReader.read(yaml, file: "warraq.yml").value.sourceLimit > 1 << 50)
  }

  @Test(arguments: [
    "taxonomies: [source]", "pageSize: 50", "search: true", "events: false", "minify: true",
  ])
  func `a key without effect is a note and not an error`(yaml: String) throws {
    let read = try ConfigurationReader.read(yaml, file: "warraq.yml")
    let key = String(yaml.prefix { $0 != ":" })
    #expect(
      read.diagnostics.map(\.description) == [
        "warraq.yml:1:\(key.count + 3): note: ‘\(key)’ has no effect in this version [no-effect]"
      ])
  }

  @Test func `the configuration of the repository is right`() throws {
    _ = try ConfigurationReader.read(site: Repository.root)
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org/"), ("http://a/b/", "http://a/b/"),
    ("https://example.org:8080/a", "https://example.org:8080/a/"),
    ("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"),
    ("https://a:8080/قديم", "https://a:8080/%D9%82%D8%AF%D9%8A%D9%85/"),
    ("HTTPS://a/", "https://a/"),
    ("https://BÜCHER.example", "https://xn--bcher-kva.example/"),
    ("https://[::1]/", "https://[::1]/"),
    ("https://bu\u{308}cher。example/", "https://xn--bcher-kva.example/"),
    ("https://他们为什么不说中文/", "https://xn--ihqwcrb4cv8a8dqg056pqjye/"),
  ])
  func `an address gets a slash at its end`(_ address: String, _ normalized: String) {
    #expect(SiteAddress.normalized(address) == normalized)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "https://", "https:///a", "ftp://a/", "javascript:alert(1)",
    "https://a/?b", "https://a/#b", "https://a b/", "https://a/\"><script>",
    "https://مث\u{200B}ال/", "https://مثال!/", "https://.a/", "https://a..b/", "https://a:x/",
    "file:///etc", "HTTPS://a\n", "https://user:pw@example.org/", "https://user@a/b/",
    "https://@a/",
  ])
  func `what is no full address is refused`(_ address: String) {
    #expect(SiteAddress.normalized(address) == nil)
  }

  /// The local seconds of a moment when the clocks of Cairo go forward: 2024-04-26T00:00:00.
  @Test func `a zone knows the hour that its clocks skip and the one they repeat`() throws {
    let cairo = try #require(SystemTimeZone.rule(named: "Africa/Cairo"))
    func offset(_ text: String) -> Int? { EDTF(text).flatMap(cairo.instant)?.offset }
    #expect(offset("2024-04-25T22:00:00") == 7200)
    #expect(offset("2024-04-26T01:30:00") == 10800)
    #expect(offset("2024-11-01T12:00:00") == 7200)
    #expect(SystemTimeZone.rule(named: "Nowhere/Town") == nil)
  }
}
