import Serving
import Testing

struct AllowedHostsTests {
  private static func request(_ hosts: [String], _ fields: [String: String] = [:]) -> PreviewRequest
  {
    PreviewRequest(method: "GET", target: "/", hosts: hosts, fields: fields)
  }

  @Test(arguments: [
    "localhost", "LOCALHOST:8080", "a.localhost:1", "127.0.0.1", "127.0.0.1:8080", "127.9.9.9",
    "[::1]",
    "[::1]:80", "editor.example", "Editor.Example:8080",
  ])
  func `this machine and names that were allowed are known`(_ host: String) throws {
    let hosts = AllowedHosts(listeningAt: "127.0.0.1", and: ["editor.example"])
    #expect(try hosts.host(of: Self.request([host])) == host)
  }

  @Test(arguments: [
    "evil.example", "localhost.evil.com", "127.0.0.1.nip.io", "192.168.1.7", "[::2]",
    "evil.localhost.com",
    ".localhost", "0.0.0.0", "127.0.0.1.", "xlocalhost",
  ])
  func `other names are foreign`(_ host: String) {
    let hosts = AllowedHosts(listeningAt: "127.0.0.1")
    #expect(throws: AllowedHosts.Refusal.foreign) { try hosts.host(of: Self.request([host])) }
  }

  @Test(arguments: [
    [], ["localhost", "localhost"], [""], [":80"], ["local host"], ["localhost:x"],
    ["localhost:123456"],
    ["a@localhost"], ["localhost/x"], ["[::1"], ["[::1]x"],
  ])
  func `a request has one name that could be one`(_ names: [String]) {
    let hosts = AllowedHosts(listeningAt: "127.0.0.1")
    #expect(throws: AllowedHosts.Refusal.malformed) { try hosts.host(of: Self.request(names)) }
  }

  @Test(arguments: ["0.0.0.0", "::"])
  func `who listens to the network is called by any address, and by no foreign name`(
    _ listening: String
  ) throws {
    let hosts = AllowedHosts(listeningAt: listening)
    for host in ["192.168.1.7:8080", "[fe80::1]"] {
      #expect(try hosts.host(of: Self.request([host])) == host)
    }
    #expect(throws: AllowedHosts.Refusal.foreign) {
      try hosts.host(of: Self.request(["192.168.1.7.nip.io"]))
    }
  }

  @Test(arguments: [
    ([:], true), (["origin": "http://localhost:8080"], true),
    (["origin": "http://LOCALHOST:8080"], true), (["origin": "http://evil.example"], false),
    (["origin": "null"], false), (["origin": "http://localhost:8081"], false),
    (["origin": "http://127.0.0.1:8080"], false), (["origin": "https://localhost:8080"], false),
    (["origin": ""], false), (["sec-fetch-site": "same-origin"], true),
    (["sec-fetch-site": "none"], true), (["sec-fetch-site": "cross-site"], false),
    (["sec-fetch-site": "same-site"], false),
  ])
  func `only pages of the preview are its own`(_ fields: [String: String], _ isOwn: Bool) {
    let hosts = AllowedHosts(listeningAt: "127.0.0.1")
    let request = Self.request(["localhost:8080"], fields)
    #expect(hosts.isOwn(request, host: "localhost:8080") == isOwn)
  }
}
