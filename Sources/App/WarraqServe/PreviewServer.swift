import Disk
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Serving

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Carries requests to the ``Responder`` and its answers back: HTTP and its limits are Hummingbird's, and
/// nothing else of it is used.
struct PreviewServer: Sendable {
  let responder: Responder
  let state: PreviewState
  let settings: ServerSettings
  let connectionLimit: Int

  /// Listens at the first port that is free, for ever; returns why it cannot.
  func run(_ isListening: @escaping @Sendable (Int) -> Void) async -> ServerAnswer {
    let beats = Task {
      while !Task.isCancelled {
        // A page that has gone is noticed when it is written to.
        try await Task.sleep(for: .seconds(min(5, settings.patience)))
        state.hub.tell(.beat)
      }
    }
    defer { beats.cancel() }
    for port in settings.ports {
      do {
        try await server(at: port, isListening).run()
        return .failed("the server has ended")
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        continue
      } catch {
        return .failed("cannot listen at \(settings.host), port \(port): \(error)")
      }
    }
    return .busy
  }

  private func server(
    at port: Int, _ isListening: @escaping @Sendable (Int) -> Void
  ) -> Server<PreviewChannel> {
    let channel = HTTP1Channel(
      responder: { request, writer, _ in
        try await answer(request, writer)
      },
      // Also the time for the head of a request, whose bytes do not count as activity.
      configuration: .init(idleTimeout: .seconds(Int64(settings.patience))))
    var logger = Logger(label: "warraq-serve") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    return Server(
      childChannelSetup: PreviewChannel(http: channel),
      configuration: .init(
        address: .hostname(settings.host, port: port), backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(connectionLimit, logger: logger)),
      onServerRunning: { isListening($0.localAddress?.port ?? port) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
  }
}

extension PreviewServer {
  /// A request had a body, which is not read.
  private struct HasBody: Error {}

  private func answer(_ request: Request, _ writer: consuming ResponseWriter) async throws {
    let reply = responder.reply(to: PreviewRequest(request.head))
    let hasBody = Self.hasBody(request.head)
    var head = HTTPResponse(reply)
    head.headerFields[.date] = Self.date()
    if hasBody { head.headerFields[.connection] = "close" }
    switch reply.body {
    case _ where request.method == .head || reply.status == 304:
      // Without a length, the end of a reply that has no body would look like one.
      if reply.status != 304 { head.headerFields[.contentLength] = "\(reply.body.length ?? 0)" }
      try await writer.writeResponse(head)
    case .bytes(let bytes):
      head.headerFields[.contentLength] = "\(bytes.count)"
      try await writer.write(
        response: head, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .part(let range, of: let file):
      head.headerFields[.contentLength] = "\(range.count)"
      var body = try await writer.writeHead(head)
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.piece) {
        let piece = start..<min(start + Self.piece, range.upperBound)
        try await body.write(ByteBuffer(bytes: file.read(piece)))
      }
      try await body.finish(nil)
    case .events:
      guard let events = state.listen() else {
        try await writer.writeResponse(
          HTTPResponse(status: .serviceUnavailable, headerFields: [.contentLength: "0"]))
        break
      }
      var body = try await writer.writeHead(head)
      for await event in events { try await body.write(ByteBuffer(bytes: event.frame)) }
      try await body.finish(nil)
    }
    if hasBody {
      // The reader of the reply needs a moment to take it; then the connection ends.
      try await Task.sleep(for: .milliseconds(200))
      throw HasBody()
    }
  }

  private static let piece = 256 << 10

  /// The time as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
  private static func date() -> String {
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  private static func hasBody(_ request: HTTPRequest) -> Bool {
    let length = request.headerFields[.contentLength]
    return request.headerFields[.transferEncoding] != nil || length != nil && length != "0"
  }
}
