import ArabicText
import YAMLReading

extension YAMLScalarKind<EDTF> {
  /// A date or an instant; besides EDTF and RFC 3339 the timestamps of YAML 1.1 as generators write
  /// them, `2015-01-21 07:01:00 +0300`.
  static let date = YAMLScalarKind(
    expectation: "a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, 2022-02/..) or RFC 3339"
  ) { node in
    node.text.flatMap { EDTF($0) ?? EDTF(timestamp: $0) }
  }
}
