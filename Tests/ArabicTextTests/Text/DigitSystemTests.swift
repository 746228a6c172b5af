import Testing

@testable import ArabicText

struct DigitSystemTests {
  @Test(arguments: [
    (2015, "2015", "٢٠١٥"), (0, "0", "٠"), (-7, "-7", "-٧"),
    (Int.min, "-9223372036854775808", "-٩٢٢٣٣٧٢٠٣٦٨٥٤٧٧٥٨٠٨"),
  ])
  func `writes a number in either system`(number: Int, latin: String, arabic: String) {
    #expect(DigitSystem.latin.string(number) == latin)
    #expect(DigitSystem.arabic.string(number) == arabic)
  }

  @Test(arguments: [
    ("2015", 2015), ("٢٠١٥", 2015), ("۲۰15", 2015), ("007", 7), ("", nil), ("12a", nil),
    ("-1", nil), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
    (String(repeating: "9", count: 1_000), nil),
  ])
  func `reads digits of all three systems, up to the greatest integer`(text: String, number: Int?) {
    #expect(DigitSystem.number(text) == number)
  }

  @Test func `converts digits and leaves the rest`() {
    #expect(DigitSystem.arabic.converting("في ۲۰۱۵ و2016: S-300") == "في ٢٠١٥ و٢٠١٦: S-٣٠٠")
    #expect(DigitSystem.latin.converting("في ۲۰۱۵ و٢٠١٦") == "في 2015 و2016")
    #expect(DigitSystem.latin.converting("بلا أرقام") == "بلا أرقام")
  }
}
