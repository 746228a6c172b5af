import ArabicText
import Testing

struct TagLikenessTests {
  @Test(arguments: [
    ("كأس_العالم", "كأس العالم"), ("#كأس_العالم", "كأس العالم"), ("السعودية", "سعودية"),
    ("أبو ظبي", "ابوظبي"), ("غزة", "غزه"), ("مصر.", "مصر"), ("مصر،", " مصر"),
    ("عبد الله", "عبدالله"), ("مسؤولون", "مسئولون"), ("شؤون", "شئون"), ("إيران", "ايران"),
    ("G-20", "g20"), ("حقوق الإنسان", "حقوق إنسان"), ("عام ٢٠١٥", "عام 2015"),
    ("الوزراء", "الوزرا"),
  ])
  func `tags that are likely one subject have one key`(_ left: String, _ right: String) {
    #expect(TagLikeness.key(left) == TagLikeness.key(right))
  }

  @Test(arguments: [
    ("سوريا", "سوري"), ("الله", "له"), ("الف", "ف"), ("علي", "عليا"), ("إيران", "العراق"),
    ("G20", "G8"), ("الأمن", "الأمة"), ("مصر", "مصرف"), ("الب", "ب"),
  ])
  func `other tags have keys of their own`(_ left: String, _ right: String) {
    #expect(TagLikeness.key(left) != TagLikeness.key(right))
  }

  @Test(arguments: ["#", "", "…", "كأس"])
  func `a key has no signs in it`(_ name: String) {
    #expect(TagLikeness.key(name).unicodeScalars.allSatisfy { $0.properties.isAlphabetic })
  }
}
