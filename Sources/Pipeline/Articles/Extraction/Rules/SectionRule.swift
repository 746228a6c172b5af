import ArabicText

/// Labels the name of the paper's section above the headline: «شؤون عربية», «الرئيسية » أخبار».
///
/// Only where a headline of more words follows, for «رياضة» alone may be one.
struct SectionRule: LineRule {
  static let names = PhraseList(
    """
    أخبار، الأخبار، أخبار عربية، أخبار محلية، أخبار دولية، أخبار العالم، أخبار عالمية، أخبار الساعة
    آخر الأخبار، عاجل، خبر عاجل، سياسة، السياسة، سياسي، اقتصاد، الاقتصاد، اقتصاد وأعمال، مال وأعمال
    أعمال، رياضة، الرياضة، الرياضية، ثقافة، الثقافة، ثقافة وفنون، فن، فنون، ثقافة وفن، منوعات، محليات
    محلي، محلية، المحليات، عربي، عربية، دولي، دولية، دوليات، عربيات، عربي ودولي، عربية ودولية
    شؤون عربية، شؤون دولية، شؤون محلية، الشؤون العربية، العالم، العالم العربي، الشرق الأوسط، الوطن العربي
    الخليج، الصفحة الأولى، الأولى، الأخيرة، الصفحة الأخيرة، صفحة أولى، رأي، آراء، مقالات، مقال
    رأي وتحليل، كتاب وآراء، قضايا وآراء، أعمدة، كتاب الرأي، افتتاحية، الافتتاحية، كلمة، تقارير، تقرير
    تحقيقات، حوارات، ملفات، ملفات وتقارير، صحة، صحة وطب، صحة وتكنولوجيا، علوم، علوم وتكنولوجيا
    تكنولوجيا، تقنية، مجتمع، حوادث، قضايا، أسرة ومجتمع، تعليم، سياحة، إسلاميات، مشرق، مغرب، المغرب العربي
    المشرق العربي، الرئيسية، الصفحة الرئيسية، وطني، وطنية، جهات، الحدث، تحليلات، سياسة عربية
    """)

  func apply(to labelling: inout Labelling) {
    guard let body = labelling.firstParagraph else { return }
    let head = labelling.open.prefix { $0 < body }
    guard
      let headline = head.last(where: { index in
        labelling.lines[index].wordCount > 3 && labelling.lines[index].isHeadlineLike
      })
    else { return }
    for index in head where index < headline && labelling.lines[index].length <= Self.longest {
      guard labelling.lines[index].openings.contains(.section),
        Self.names.covers(labelling.lines[index].subject)
      else { continue }
      labelling.label(index, .section, because: "the name of a section above the headline")
    }
  }
}

extension SectionRule {
  /// A path of sections, «الرئيسية > أخبار > شؤون عربية», is longer than one name.
  private static let longest = 60
}
