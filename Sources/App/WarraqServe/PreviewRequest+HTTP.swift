import HTTPTypes
import Serving

extension PreviewRequest {
  /// What the preview looks at in a request of HTTP.
  init(_ request: HTTPRequest) {
    var fields: [String: String] = [:]
    var hosts = [request.authority].compactMap(\.self)
    for field in request.headerFields {
      let name = field.name.canonicalName
      if name == "host" {
        hosts.append(field.value)
      } else {
        fields[name] = fields[name].map { "\($0), \(field.value)" } ?? field.value
      }
    }
    self.init(
      method: request.method.rawValue, target: request.path ?? "", hosts: hosts, fields: fields)
  }
}

extension HTTPResponse {
  /// The head of a reply, without the length.
  init(_ reply: PreviewReply) {
    var fields = HTTPFields()
    for (name, value) in reply.fields {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    self.init(
      status: Status(code: reply.status, reasonPhrase: reply.phrase), headerFields: fields)
  }
}
