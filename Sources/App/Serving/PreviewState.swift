import Bytes
import Paths
import Synchronization

/// What the preview serves at a moment, and who is told when that changes.
package final class PreviewState: Sendable {
  /// A built site.
  struct Site: Sendable {
    /// The folder of the files; empty before the first build.
    var root = ""
    /// The path at which the site stands, with slashes at both ends.
    var base = "/"
    var table = SiteTable()
    /// A text that differs between any two runs of the server.
    let run: String
  }

  private struct Next: Sendable {
    var site: Site
    /// The files that differ from the site before.
    var changed: [SitePath] = []
    /// What is wrong, as a JSON array.
    var problems = "[]"
  }

  private let current: Mutex<Site>
  /// What the orders since the last ``ServerOrder/publish`` make of it.
  private let next: Mutex<Next>
  /// The pages that are told.
  package let hub: EventHub

  /// So many addresses are named to the pages; where more differ, each page looks for itself.
  private static let longestList = 200

  /// Begins without a site; `run` differs between any two runs.
  package init(run: String, _ hub: EventHub) {
    let site = Site(run: run)
    current = Mutex(site)
    next = Mutex(Next(site: site))
    self.hub = hub
  }

  /// What is served.
  var site: Site { current.withLock { $0 } }

  /// What a page is told that begins to listen: what is wrong now, and then whatever happens; `nil` where
  /// too many listen already.
  package func listen() -> AsyncStream<LiveEvent>? {
    // Nothing may happen in between.
    next.withLock { next in hub.listen(first: .hello(problems: next.problems)) }
  }

  /// Carries out an order.
  package func follow(_ order: ServerOrder) {
    let event = next.withLock { next -> LiveEvent? in
      switch order {
      case .root(let path): next.site.root = path
      case .base(let path): next.site.base = (try? RequestTarget(path))?.path ?? path
      case .clear: next.site.table = SiteTable()
      case .add(let path):
        next.site.table.insert(path)
        next.changed.append(path)
      case .remove(let path):
        next.site.table.remove(path)
        next.changed.append(path)
      case .problems(let json):
        next.problems = json
        return .problems(json)
      case .publish:
        current.withLock { [site = next.site] in $0 = site }
        defer { next.changed = [] }
        return Self.change(next.changed, below: next.site.base)
      }
      return nil
    }
    if let event { hub.tell(event) }
  }

  private static func change(_ files: [SitePath], below base: String) -> LiveEvent {
    let styles = files.contains { $0.text.hasEnding(".css") }
    guard files.count <= longestList else { return .change(paths: "null", styles: styles) }
    let paths = files.map { file in
      let name =
        file.text.hasEnding("/index.html") ? file.text.utf8.dropLast(10) : file.text.utf8[...]
      return "\"" + PercentEncoding.path(base + String(Substring(name.dropFirst()))) + "\""
    }
    return .change(paths: "[\(paths.joined(separator: ","))]", styles: styles)
  }
}
