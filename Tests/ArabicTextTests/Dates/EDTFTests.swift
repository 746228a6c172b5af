import TestSupport
import Testing

@testable import ArabicText

struct EDTFTests {
  @Test(arguments: [
    "2015-01-21", "2013-11", "2010", "0000", "9999-12-31", "2024-02-29", "199X", "17XX",
    "2004-XX", "2019-05-XX", "2004-XX-XX", "2001-21", "2001-24", "1990?", "1990~", "1990%",
    "2019-05-XX~", "2010/2013", "2022-02/..", "1985-04/", "/1985", "../1985", "1985-04~/1986?",
    "17XX/18XX", "2015-01-21T07:01", "2015-01-21T07:01:00", "2013-08-04T02:21+04:00",
    "2015-01-21T23:59:59Z", "2015-01-21T07:01:00-03:30", "-0752", "-01XX", "-00XX", "-075X",
    "-0043-03-15", "-0355/-0322", "-9999",
  ])
  func `reads level 0 and 1 and writes the same`(text: String) {
    #expect(EDTF(text)?.description == text)
  }

  @Test(arguments: [
    "2015-01-21", "2013-11", "2010", "0000", "9999-12-31", "2024-02-29", "2001-21", "2001-24",
    "2015-01-21T07:01", "2015-01-21T00:00", "2013-08-04T02:21+04:00", "2015-01-21T23:59:59Z",
    "2015-01-21T07:01:00-23:59",
  ])
  func `a single date is read back from its number`(text: String) throws {
    let packed = try #require(EDTF(text)?.packed)
    #expect(EDTF(packed: packed)?.description == text)
  }

  @Test(arguments: ["199X", "2004-XX", "1990?", "2019-05-XX~", "2010/2013", "2022-02/..", "-0752"])
  func `a date that is not single and plain has no number`(text: String) throws {
    #expect(try #require(EDTF(text)).packed == nil)
  }

  @Test func `any number is one date's or none's`() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<20_000 {
      let number = UInt64.random(in: 0...UInt64.max, using: &generator) >> UInt64.random(in: 8...50)
      guard let date = EDTF(packed: number) else { continue }
      #expect(date.packed == number)
      #expect(EDTF(date.description) == date)
    }
  }

  @Test(arguments: [
    "", "2024-02-30", "2015-1-21", "2015-13", "2015-25", "2015-00", "2015-01-00", "15-01-2015",
    "2015-01-21T24:00", "2015-01-21T07", "2015-01-21T07:60", "2015-01T07:01", "2015-01-21T07:01~",
    "2015-01-21T07:01:00+24:00", "20155", "201", "X", "XXXX", "19X5", "199X-01", "2015-XX-01",
    "2015-21-01", "2013/2010", "../..", "/", "2010/2013/2015", "2010/2015-01-21T07:01", "2010??",
    "٢٠١٥", "2015-01-21 ", " 2015", "Y12345", "2010/2013-02-30", "\u{FEFF}2015",
    "-0000", "-752", "--0752", "-0322/-0355", String(repeating: "9", count: 100_000),
  ])
  func `refuses what is no EDTF`(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("2013-08-04T02:21:09.5+04:00", "2013-08-04T02:21:09+04:00"),
    ("2013-08-04t02:21:09z", "2013-08-04T02:21:09Z"),
    ("2013-08-04 02:21:09Z", "2013-08-04T02:21:09Z"), ("2013-08-04", "2013-08-04"),
    ("2013-08-04T02:21:09.123456789Z", "2013-08-04T02:21:09Z"),
  ])
  func `reads RFC 3339 and keeps its offset`(text: String, value: String) {
    #expect(EDTF(rfc3339: text)?.description == value)
  }

  @Test(arguments: ["2013-08", "2013-08-04T02:21:09.Z", "2013-08-04~", "04/08/2013", ""])
  func `refuses what RFC 3339 does not write`(text: String) {
    #expect(EDTF(rfc3339: text) == nil)
  }

  @Test(arguments: [
    ("2015-01-21 07:01:00 +0300", "2015-01-21T07:01:00+03:00"),
    ("2015-01-21T07:01:00+0300", "2015-01-21T07:01:00+03:00"),
    ("2015-01-21 07:01:00 -03:30", "2015-01-21T07:01:00-03:30"),
    ("2015-01-21T07:01:00Z", "2015-01-21T07:01:00Z"),
  ])
  func `reads the timestamps of programs`(_ text: String, _ value: String) {
    #expect(EDTF(timestamp: text)?.description == value)
  }

  @Test(arguments: ["", "2015", "Wed, 21 Jan 2015 07:01:00 +0300", "2015-01-21 +0300"])
  func `reads no other text as a timestamp`(_ text: String) {
    #expect(EDTF(timestamp: text) == nil)
  }

  @Test(arguments: [
    ("2015-01-21", "2015-01-21", "2015-01-21"), ("2013-02", "2013-02-01", "2013-02-28"),
    ("2010", "2010-01-01", "2010-12-31"), ("199X", "1990-01-01", "1999-12-31"),
    ("17XX", "1700-01-01", "1799-12-31"), ("2004-XX", "2004-01-01", "2004-12-31"),
    ("2019-05-XX", "2019-05-01", "2019-05-31"), ("2001-21", "2001-03-01", "2001-05-31"),
    ("2001-24", "2001-12-01", "2002-02-28"), ("2010/2013", "2010-01-01", "2013-12-31"),
    ("2022-02/..", "2022-02-01", "open"), ("/1985", "open", "1985-12-31"),
    ("9999", "9999-01-01", "9999-12-31"), ("99XX", "9900-01-01", "9999-12-31"),
    ("9999-24", "9999-12-01", "9999-12-31"), ("-0752", "-0752-01-01", "-0752-12-31"),
    ("-01XX", "-0199-01-01", "-0100-12-31"), ("-0001-12", "-0001-12-01", "-0001-12-31"),
  ])
  func `knows the first and last day it can mean`(text: String, first: String, last: String) throws
  {
    let value = try #require(EDTF(text))
    #expect(value.earliest?.description ?? "open" == first)
    #expect(value.latest?.description ?? "open" == last)
  }

  @Test(arguments: [
    ("17XX", EDTF.Precision.century), ("199X", .decade), ("2010~", .year), ("2004-XX", .year),
    ("2001-22", .season), ("2013-11", .month), ("2019-05-XX", .month), ("2015-01-21", .day),
    ("2015-01-21T07:01", .minute), ("2015-01-21T07:01:00", .second), ("2010/2013-05", .year),
    ("2022-02/..", .month),
  ])
  func `is as precise as its source`(text: String, precision: EDTF.Precision) throws {
    #expect(try #require(EDTF(text)).precision == precision)
  }

  @Test func `sorts by what can be first, then by what can be last`() {
    let sorted = [
      "../1985", "-01XX", "-0043", "17XX", "1990-01-01", "1990", "199X", "2015-01-21T07:01",
      "2015-01-21T19:01",
      "2015-01-22", "2022-02-24", "2022-02-24/..",
    ]
    #expect(sorted.reversed().compactMap { EDTF($0) }.sorted().map(\.description) == sorted)
  }

  @Test(arguments: ["1990", "2013-11", "2010/2013", "2022-02/.."])
  func `takes a qualifier and drops it`(text: String) throws {
    let value = try #require(EDTF(text))
    #expect(value.qualified(.approximate).qualifier == .approximate)
    #expect(value.qualified(.approximate).qualified(.none) == value)
  }

  @Test func `makes seconds for level 0 and drops the clock`() throws {
    let value = try #require(EDTF("2015-01-21T07:01+03:00"))
    #expect(value.withSeconds.description == "2015-01-21T07:01:00+03:00")
    #expect(value.dateOnly.description == "2015-01-21")
  }

  @Test func `joins two dates unless they run backwards or have a clock`() {
    #expect(EDTF(from: EDTF("2010"), through: EDTF("2013-05"))?.description == "2010/2013-05")
    #expect(EDTF(from: EDTF("2010"), through: nil)?.description == "2010/..")
    #expect(EDTF(from: nil, through: EDTF("2010"))?.description == "../2010")
    #expect(EDTF(from: EDTF("2013"), through: EDTF("2010")) == nil)
    #expect(EDTF(from: nil, through: nil) == nil)
    #expect(EDTF(from: EDTF("2015-01-21T07:01"), through: nil) == nil)
    #expect(EDTF(from: EDTF("2010/2011"), through: nil) == nil)
  }
}
