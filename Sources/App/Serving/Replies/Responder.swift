import Paths

/// Answers requests from the files of the site that was built last.
package struct Responder: Sendable {
  private let hosts: AllowedHosts
  private let state: PreviewState

  /// Answers for what `state` holds at the moment of a request.
  package init(_ hosts: AllowedHosts, _ state: PreviewState) {
    self.hosts = hosts
    self.state = state
  }

  /// The answer to a request.
  package func reply(to request: PreviewRequest) -> PreviewReply {
    let host: String
    do throws(AllowedHosts.Refusal) {
      host = try hosts.host(of: request)
    } catch {
      return error == .malformed
        ? PreviewReply(400, "A request needs one Host.")
        : PreviewReply(
          403, "The preview is not called by this name; allow it with --allow-host NAME.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return PreviewReply(405, "The preview can only be read.", [("Allow", "GET, HEAD")])
    }
    let target: RequestTarget
    do throws(RequestTarget.Mistake) {
      target = try RequestTarget(request.target)
    } catch {
      return error == .malformed
        ? PreviewReply(400, "This is no address.") : notFound(state.site)
    }
    if target.path.utf8.elementsEqual(LiveScript.path.utf8) {
      return PreviewReply(
        200, [("Content-Type", "text/javascript; charset=utf-8")], .bytes(LiveScript.bytes))
    }
    if target.path.utf8.elementsEqual(LiveScript.eventsPath.utf8) {
      return hosts.isOwn(request, host: host)
        ? PreviewReply(200, [("Content-Type", "text/event-stream; charset=utf-8")], .events)
        : PreviewReply(403, "Only pages of the preview may listen to it.")
    }
    return page(target, request)
  }
}

extension Responder {
  private func page(_ target: RequestTarget, _ request: PreviewRequest) -> PreviewReply {
    let site = state.site
    switch site.table.place(of: target, below: site.base) {
    case .nothing: return notFound(site)
    case .elsewhere(let location):
      return PreviewReply(307, "The page is at \(location)", [("Location", location)])
    case .file(let file):
      guard let content = Content(of: file, in: site) else { return notFound(site) }
      return content.reply(to: request)
    }
  }

  private func notFound(_ site: PreviewState.Site) -> PreviewReply {
    let content = site.table.notFoundPage.flatMap { Content(of: $0, in: site) }
    let page = content ?? Content(ofPage: Array(Self.emptyPage.utf8), in: site)
    return PreviewReply(404, [("Content-Type", page.type), ("ETag", page.tag.text)], page.body)
  }

  /// What is shown until there is a site, or where it has no page for the purpose.
  private static let emptyPage = """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>Nothing here</title>
    <p>There is no such page.</p></html>

    """
}
