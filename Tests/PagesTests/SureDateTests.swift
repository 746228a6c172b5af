import ArabicText
import Articles
import Site
import Testing

@testable import Pages

struct SureDateTests {
  @Test(arguments: [
    ("2015-01-21T07:01", "2015-01-21T07:01:00+03:00", "2015/01/21"),
    ("2013-08-04T02:21+04:00", "2013-08-04T02:21:00+04:00", "2013/08/04"),
    ("2013-08-04T02:21:09Z", "2013-08-04T02:21:09Z", "2013/08/04"),
    ("2023-09-20", "2023-09-20", "2023/09/20"), ("2013-11", "2013-11", "2013/11"),
    ("2010", "2010", "2010"),
  ])
  func `states a date as exactly as it is known`(edtf: String, iso: String, parts: String) throws {
    let date = try #require(SureDate(Archive.printed(edtf)))
    #expect(date.iso8601(in: .riyadh) == iso)
    #expect(date.slashed == parts)
  }

  @Test(arguments: [
    "199X", "19XX", "1990~", "2010?", "2010-XX-XX", "2019-21", "2010/2013", "2022-02/..",
  ])
  func `states no date that is vague`(edtf: String) throws {
    try #require(EDTF(edtf) != nil, "the case itself must be EDTF")
    #expect(SureDate(Archive.printed(edtf)) == nil)
  }

  @Test(arguments: [
    (Publication.Basis.relative, Publication.Confidence.certain), (.mentions, .certain),
    (.none, .certain), (.printed, .likely), (.printed, .bound), (.sidecar, .likely),
  ])
  func `states no date that was inferred`(
    basis: Publication.Basis, confidence: Publication.Confidence
  ) {
    let publication = Publication(edtf: EDTF("2015-01-21"), basis: basis, confidence: confidence)
    #expect(SureDate(publication) == nil)
  }
}

struct TimestampTests {
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00Z"), (0, 3 * 3600, "1970-01-01T03:00:00+03:00"),
    (-1, 0, "1969-12-31T23:59:59Z"), (0, -12_600, "1969-12-31T20:30:00-03:30"),
    (1_421_812_860, 10_800, "2015-01-21T07:01:00+03:00"),
  ])
  func `writes moments with their distance from UTC`(seconds: Int, offset: Int, expected: String) {
    #expect(Timestamp.rfc3339((seconds, offset)) == expected)
  }
}
