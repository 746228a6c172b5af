import ArabicText
import Hashing
import Testing

@testable import Pages

struct FingerprintEncoderTests {
  private struct Inner: Encodable, Hashable {
    var x: Int?
    var y: String?
  }

  private struct Outer: Encodable, Hashable {
    var text = "نص"
    var flag = false
    var date = EDTF("2015-01-21")
    var inner = Inner()
    var list: [Inner] = []
    var texts: [[String]] = []
    var x: Int?
    var y: String?
  }

  private static func fingerprint(_ value: Outer) -> Fingerprint {
    FingerprintEncoder.fingerprint { $0.encode(value) }
  }

  /// A value, and others that differ from it in one place each.
  private static let values: [Outer] = [
    Outer(), Outer(text: "نصّ"), Outer(text: ""), Outer(flag: true), Outer(date: EDTF("2015-01")),
    Outer(date: nil), Outer(inner: Inner(x: 1)), Outer(inner: Inner(y: "a")), Outer(x: 1),
    Outer(y: "a"), Outer(inner: Inner(x: 1), y: "a"), Outer(inner: Inner(x: 1, y: "a")),
    Outer(list: [Inner()]), Outer(list: [Inner(), Inner()]), Outer(list: [Inner(x: 1)]),
    Outer(list: [Inner(x: 1), Inner(y: "a")]), Outer(list: [Inner(x: 1, y: "a")]),
    Outer(texts: [[]]), Outer(texts: [["a", "b"]]), Outer(texts: [["a"], ["b"]]),
    Outer(texts: [["ab"]]), Outer(texts: [["a", "b"], []]),
  ]

  @Test func `values that differ have different fingerprints, wherever they differ`() {
    #expect(Set(Self.values.map(Self.fingerprint)).count == Self.values.count)
  }

  @Test func `equal values have equal fingerprints`() {
    for value in Self.values { #expect(Self.fingerprint(value) == Self.fingerprint(value)) }
  }
}
