import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// Hummingbird's channel for HTTP/1.1, before which addresses in bare UTF-8 are encoded.
struct PreviewChannel: ServerChildChannel {
  let http: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    do {
      try channel.pipeline.syncOperations.addHandler(TargetEncoder())
      return http.setup(channel: channel, logger: logger)
    } catch {
      return channel.eventLoop.makeFailedFuture(error)
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await http.handle(value: value, logger: logger)
  }
}

/// Percent-encodes what is not ASCII in the first line of each request.
///
/// A person who types `curl http://localhost:8080/وسم/` sends the letters as they are, which the parser refuses.
/// A request with a body ends its connection, so what follows a head is the next head.
private final class TargetEncoder: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// Whether the next byte is one of the first line of a head.
  private var isInFirstLine = true
  /// How many bytes the line has so far, without its end.
  private var length = 0

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    var encoded = context.channel.allocator.buffer(capacity: bytes.readableBytes)
    for byte in bytes.readableBytesView {
      if isInFirstLine, byte >= 0x80 {
        encoded.writeBytes([UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)])
      } else {
        encoded.writeInteger(byte)
      }
      follow(byte)
    }
    context.fireChannelRead(wrapInboundOut(encoded))
  }

  private func follow(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      // An empty line ends a head; before one it means nothing.
      isInFirstLine = length == 0
      length = 0
    } else if byte != UInt8(ascii: "\r") {
      length += 1
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
