/// The letters that Arabic presentation forms stand for.
///
/// Text copied out of PDF files and old systems holds glyphs where letters should be. Covered are
/// U+FB50–FDF9 and U+FE70–FEFC, by their compatibility decompositions (NFKC, Unicode 15), with two
/// differences: a haraka that stands over a space or a tatweel becomes the haraka alone, and the
/// signs U+FDFA–FDFD («صلى الله عليه وسلم» as one glyph, the rial) stay, for they are symbols.
enum PresentationForms {
  /// The letters for a presentation form, or `nil` for any other scalar.
  static func letters(for scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch scalar.value {
    case 0xFB50...0xFDF9, 0xFE70...0xFEFC: table[scalar.value]
    default: nil
    }
  }

  private static let table: [UInt32: String.UnicodeScalarView] = {
    var table: [UInt32: String.UnicodeScalarView] = [:]
    for block in blocks {
      var code = block.first
      for entry in block.letters.split(whereSeparator: \.isWhitespace) {
        let letters = entry.unicodeScalars.filter { DigitSystem.value(of: $0) == nil }
        let count = entry.unicodeScalars.last.flatMap(DigitSystem.value) ?? 1
        for _ in 0..<count {
          table[code] = String.UnicodeScalarView(letters)
          code += 1
        }
      }
    }
    return table
  }()

  /// Runs of code points: the letters of each, and a digit for how many in a row share them.
  private static let blocks: [(first: UInt32, letters: String)] = [
    (
      0xFB50,
      """
      ٱ2 ٻ4 پ4 ڀ4 ٺ4 ٿ4 ٹ4 ڤ4 ڦ4 ڄ4 ڃ4 چ4 ڇ4 ڍ2 ڌ2 ڎ2 ڈ2 ژ2 ڑ2 ک4 گ4 ڳ4 ڱ4 ں2 ڻ4 ۀ2 ہ4 ھ4
      ے2 ۓ2
      """
    ),
    (
      0xFBD3,
      """
      ڭ4 ۇ2 ۆ2 ۈ2 ۇٴ ۋ2 ۅ2 ۉ2 ې4 ى2 ئا2 ئە2 ئو2 ئۇ2 ئۆ2 ئۈ2 ئې3 ئى3 ی4 ئج ئح ئم ئى ئي بج
      بح بخ بم بى بي تج تح تخ تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم
      ضج ضح ضخ ضم طح طم ظم عج عم غج غم فج فح فخ فم فى في قح قم قى قي كا كج كح كخ كل كم كى
      كي لج لح لخ لم لى لي مج مح مخ مم مى مي نج نح نخ نم نى ني هج هم هى هي يج يح يخ يم يى
      يي ذ\u{0670} ر\u{0670} ى\u{0670} \u{064C}\u{0651} \u{064D}\u{0651} \u{064E}\u{0651}
      \u{064F}\u{0651} \u{0650}\u{0651} \u{0651}\u{0670} ئر ئز ئم ئن ئى ئي بر بز بم بن بى
      بي تر تز تم تن تى تي ثر ثز ثم ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر
      نز نم نن نى ني ى\u{0670} ير يز يم ين يى يي ئج ئح ئخ ئم ئه بج بح بخ بم به تج تح تخ تم
      ته ثم جح جم حج حم خج خم سج سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم فج فح فخ
      فم قح قم كج كح كخ كل كم لج لح لخ لم له مج مح مخ مم نج نح نخ نم نه هج هم ه\u{0670} يج
      يح يخ يم يه ئم ئه بم به تم ته ثم ثه سم سه شم شه كل كم لم نم نه يم يه
      \u{064E}\u{0651} \u{064F}\u{0651} \u{0650}\u{0651} طى طي عى عي غى غي سى سي شى شي حى
      حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى
      حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر شج شح شخ شم سه شه طم سج سح سخ شج
      شح شخ طم ظم ا\u{064B}2
      """
    ),
    (
      0xFD50,
      """
      تجم تحج2 تحم تخم تمج تمح تمخ جمح2 حمي حمى سحج سجح سجى سمح2 سمج سمم2 صحح2 صمم شحم2
      شجي شمخ2 شمم2 ضحى ضخم2 طمح2 طمم طمي عجم عمم2 عمى غمم غمي غمى فخم2 قمح قمم لحم لحي
      لحى لجج2 لخم2 لمح2 محج محم محي مجح مجم مخج مخم
      """
    ),
    (
      0xFD92,
      """
      مجخ همج همم نحم نحى نجم2 نجى نمي نمى يمم2 بخي تجي تجى تخي تخى تمي تمى جمي جحى جمى
      سخى صحي شحي ضحي لجي لمي يحي يجي يمي ممي قمي نحي قمح لحم عمي كمي نجح مخي لجم كمم لجم
      نجح جحي حجي مجي فمي بحي كمم عجم صمم سخي نجي
      """
    ),
    (0xFDF0, "صلے قلے الله اكبر محمد صلعم رسول عليه وسلم صلى"),
    (0xFE70, "\u{064B}2 \u{064C}"),
    (0xFE74, "\u{064D}"),
    (
      0xFE76,
      """
      \u{064E}2 \u{064F}2 \u{0650}2 \u{0651}2 \u{0652}2 ء آ2 أ2 ؤ2 إ2 ئ4 ا2 ب4 ة2 ت4 ث4 ج4
      ح4 خ4 د2 ذ2 ر2 ز2 س4 ش4 ص4 ض4 ط4 ظ4 ع4 غ4 ف4 ق4 ك4 ل4 م4 ن4 ه4 و2 ى2 ي4 لآ2 لأ2 لإ2
      لا2
      """
    ),
  ]
}
