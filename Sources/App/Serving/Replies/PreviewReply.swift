package import Disk

/// What the preview says to a request.
package struct PreviewReply: Sendable {
  /// What follows the head of the reply.
  package enum Body: Sendable {
    /// Bytes; with `HEAD` only their number is told.
    case bytes([UInt8])
    /// A part of a file that is too large for the memory.
    case part(Range<Int>, of: OpenFile)
    /// What happens from now on; see ``EventHub``.
    case events

    /// The number of bytes; `nil` where nobody knows.
    package var length: Int? {
      switch self {
      case .bytes(let bytes): bytes.count
      case .part(let range, of: _): range.count
      case .events: nil
      }
    }
  }

  /// The status: 200.
  package let status: Int
  /// The fields of the head, except the length.
  package let fields: [(name: String, value: String)]
  /// What follows the head.
  package let body: Body

  /// The status in words.
  package var phrase: String {
    switch status {
    case 200: "OK"
    case 206: "Partial Content"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 416: "Range Not Satisfiable"
    default: ""
    }
  }

  /// Makes a reply with what every reply of the preview says: nothing of it is kept, nothing is guessed, and
  /// no other site may use it.
  init(_ status: Int, _ fields: [(name: String, value: String)], _ body: Body) {
    self.status = status
    self.body = body
    self.fields =
      fields + [
        ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
      ]
  }

  /// A reply of one sentence for people.
  init(_ status: Int, _ sentence: String, _ fields: [(name: String, value: String)] = []) {
    self.init(
      status, [("Content-Type", "text/plain; charset=utf-8")] + fields,
      .bytes(Array((sentence + "\n").utf8)))
  }
}
