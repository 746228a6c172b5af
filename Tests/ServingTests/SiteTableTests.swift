import Paths
import Serving
import TestSupport
import Testing

struct SiteTableTests {
  private static func table(_ files: SitePath...) -> SiteTable {
    var table = SiteTable()
    for file in files { table.insert(file) }
    return table
  }

  private static let site = table(
    "/index.html", "/articles/آخر/index.html", "/a.b/index.html", "/a:b/index.html", "/feed.xml",
    "/.hidden", "/.git/config", "/x/.y", "/.well-known/security.txt", "/both", "/both/index.html")

  @Test(
    arguments: [
      ("/", .file("/index.html")), ("/index.html", .file("/index.html")),
      ("/feed.xml", .file("/feed.xml")), ("/articles/آخر/", .file("/articles/آخر/index.html")),
      // The same letter, written as alif and a mark.
      ("/articles/%D8%A7%D9%93%D8%AE%D8%B1/", .file("/articles/آخر/index.html")),
      ("/articles/آخر", .elsewhere("./%D8%A2%D8%AE%D8%B1/")), ("/a.b", .elsewhere("./a.b/")),
      ("/a:b", .elsewhere("./a%3Ab/")), ("/a.b?q=a\u{E9}", .elsewhere("./a.b/?q=a%C3%A9")),
      ("/both", .file("/both")), ("/both/", .file("/both/index.html")), ("/articles/", .nothing),
      ("/articles", .nothing), ("/FEED.xml", .nothing), ("/feed.xml/", .nothing),
      ("/.hidden", .nothing), ("/.git/config", .nothing), ("/x/.y", .nothing),
      ("/.well-known/security.txt", .file("/.well-known/security.txt")),
      ("/..;/feed.xml", .nothing),
    ] as [(String, SiteTable.Place)])
  func `an address leads to a file of the site or to nothing`(
    _ target: String, _ place: SiteTable.Place
  ) throws {
    #expect(Self.site.place(of: try RequestTarget(target), below: "/") == place)
  }

  @Test(
    arguments: [
      ("/دار/x/", .file("/index.html")), ("/دار/x/feed.xml", .file("/feed.xml")),
      ("/دار/x", .elsewhere("./x/")), ("/", .elsewhere("./%D8%AF%D8%A7%D8%B1/x/")),
      ("/feed.xml", .nothing), ("/دار/xfeed.xml", .nothing), ("/دار/", .nothing),
    ] as [(String, SiteTable.Place)])
  func `a site may stand below a path`(_ target: String, _ place: SiteTable.Place) throws {
    #expect(Self.site.place(of: try RequestTarget(target), below: "/دار/x/") == place)
  }

  @Test func `a file that is gone is no longer found`() throws {
    var table = Self.table("/a/index.html")
    table.remove("/a/index.html")
    #expect(table.place(of: try RequestTarget("/a/"), below: "/") == .nothing)
    #expect(table.place(of: try RequestTarget("/a"), below: "/") == .nothing)
  }
}
