import Paths
import Testing

@testable import Serving

struct LiveEventTests {
  @Test(arguments: [
    (LiveEvent.problems("[]"), "event: problems\ndata: []\n\n"),
    (.problems("a\nb\rc"), "event: problems\ndata: a\ndata: b\ndata: c\n\n"),
    (.hello(problems: "[1]"), "event: hello\ndata: [1]\n\n"),
    (
      .change(paths: "null", styles: true),
      "event: change\ndata: {\"paths\":null,\"styles\":true}\n\n"
    ),
    (.beat, ":\n\n"),
  ])
  func `an event has the form of Server-Sent Events`(_ event: LiveEvent, _ frame: String) {
    #expect(String(decoding: event.frame, as: UTF8.self) == frame)
  }

  @Test func `listeners are told until they go, and there are not too many`() async throws {
    let hub = EventHub(limit: 2)
    let first = hub.listen(first: .hello(problems: "[]"))
    let second = hub.listen(first: .hello(problems: "[]"))
    #expect(hub.listen(first: .beat) == nil)
    hub.tell(.beat)
    var heard: [LiveEvent] = []
    for await event in try #require(first) {
      heard.append(event)
      if heard.count == 2 { break }
    }
    #expect(heard == [.hello(problems: "[]"), .beat])
    // A listener that takes nothing takes no memory either.
    for _ in 0..<100 { hub.tell(.beat) }
    #expect(hub.count == 0)
    withExtendedLifetime(second) {}
  }

  @Test func `a new site is told with the addresses that differ`() async throws {
    let state = PreviewState(run: "r", EventHub(limit: 1))
    let events = try #require(state.listen())
    for line in ["b/x/", "+/وسم/index.html", "-/a.css", "=", "p[1]", "c", "="] {
      state.follow(try #require(ServerOrder(line: line)))
    }
    for number in 0..<201 { state.follow(.add(try .init("/\(number)"))) }
    state.follow(.publish)
    var heard: [LiveEvent] = []
    for await event in events {
      heard.append(event)
      if heard.count == 5 { break }
    }
    #expect(
      heard == [
        .hello(problems: "[]"),
        .change(paths: "[\"/x/%D9%88%D8%B3%D9%85/\",\"/x/a.css\"]", styles: true),
        .problems("[1]"), .change(paths: "[]", styles: false),
        .change(paths: "null", styles: false),
      ])
  }
}
