import Foundation

/// A reply as it came over a connection.
struct RawReply {
  let status: Int
  /// The fields by their names in lower case.
  let fields: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Reads the next reply of a connection; one to `HEAD` has no body, whatever it says.
  init(from socket: RawSocket, isHead: Bool = false) {
    let head = String(decoding: socket.read(through: "\r\n\r\n"), as: UTF8.self)
    let lines = head.split(separator: "\r\n").map(String.init)
    status =
      lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
    fields = Dictionary(
      lines.dropFirst().compactMap { line in
        line.firstIndex(of: ":").map { colon in
          (
            line[..<colon].lowercased(),
            line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          )
        }
      }, uniquingKeysWith: { "\($0), \($1)" })
    let length = fields["content-length"].flatMap { Int($0) } ?? 0
    body = isHead || status == 304 ? [] : socket.read(length)
  }
}

extension RawSocket {
  /// Sends a request and reads the reply.
  func ask(
    _ target: String, method: String = "GET", host: String = "localhost", _ fields: String...
  ) -> RawReply {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)"] + fields + ["", ""]
    send(Array(lines.joined(separator: "\r\n").utf8))
    return RawReply(from: self, isHead: method == "HEAD")
  }
}
