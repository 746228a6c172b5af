import ArabicText

/// Sees the lines that announce other articles of the site, or name one after such words.
struct RelatedCue: Cue {
  static let labels = PhraseList(
    """
    اقرأ أيضا، اقرأ ايضا، اقرا أيضا، اقرأي أيضا، اقرأوا أيضا، اقرؤوا أيضا، اقرأ المزيد، اقرأ كذلك
    اقرأ أكثر، طالع أيضا، طالع المزيد، طالع، شاهد أيضا، شاهد أيضاً، شاهدوا أيضا، انظر أيضا، تابع أيضا
    مواضيع ذات صلة، موضوعات ذات صلة، مقالات ذات صلة، أخبار ذات صلة، مواد ذات صلة، روابط ذات صلة
    المواضيع ذات الصلة، أخبار متعلقة، الأخبار المتعلقة، مواضيع متعلقة، موضوعات متعلقة، مقالات متعلقة
    روابط متعلقة، مواضيع مرتبطة، أخبار مرتبطة، ذات صلة، مواضيع مشابهة، مقالات مشابهة، أخبار مشابهة
    مواد مشابهة، الأكثر قراءة، الأكثر قراءةً، الأكثر تصفحا، الأكثر مشاهدة، الأكثر تعليقا، الأكثر تداولا
    الأكثر إرسالا، الأكثر شعبية، الأكثر رواجا، الأكثر مشاركة، الأكثر زيارة، قد يعجبك، قد يعجبك أيضا
    قد يهمك، قد يهمك أيضا، ربما يعجبك أيضا، قد تعجبك، ربما يهمك، قد يعجبكم أيضا، أخبار أخرى
    مواضيع أخرى، موضوعات أخرى، مقالات أخرى، المزيد من الأخبار، المزيد من أخبار، للمزيد اقرأ
    أخبار قد تهمك، مواضيع قد تهمك، اخترنا لك، اخترنا لكم، مختارات، من اختيار المحرر، آخر الأخبار
    أحدث الأخبار، أهم الأخبار، أبرز الأخبار، أخبار الساعة، عناوين أخرى، عناوين ذات صلة، في هذا القسم
    المزيد في هذا القسم، المزيد من الموضوعات، المزيد من المواضيع، من الأرشيف، لا تفوت قراءة، يهمك أيضا
    اخبار ذات علاقة، أخبار ذات علاقة، مواضيع ذات علاقة، موضوعات قد تهمك، تابعوا أيضا، وقد يهمك
    مقالات قد تهمك، مقالات قد تعجبك، مواضيع قد تعجبك، أخبار قد تعجبك، المزيد من المقالات، موضوعات متصلة
    مواضيع متصلة، مقالات متصلة، من القسم نفسه، من نفس القسم، في القسم نفسه، في نفس القسم، لا يفوتك، لا تفوتك
    لا تفوت، مقالات أخرى قد تهمك، قراءات أخرى، اقرأ في الموقع، إقرأ من الموقع، تصفح أيضا، أخبار مختارة
    """)

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices
    where evidence.lines[index].openings.contains(.related) {
      let line = evidence.lines[index]
      guard !line.subject.isEmpty else { continue }
      if line.length <= Self.longestLabel, Self.labels.fills(line.subject) {
        evidence.add(.relatedLabel, at: index)
      } else if line.ending != .stop, Self.labels.begins(line.subject),
        Self.isLabelAndHeadline(line.text)
      {
        evidence.add(.relatedHeadline, at: index)
      }
    }
  }
}

extension RelatedCue {
  private static let longestLabel = 40

  /// «اقرأ أيضا: …» on one line.
  static func isLabelAndHeadline(_ text: String) -> Bool {
    let label = text.unicodeScalars.prefix(longestLabel)
    guard let mark = label.firstIndex(where: { isMark($0) }) else { return false }
    return labels.fills(Phrase.subject(label[..<mark]))
  }

  /// Words only announce when something stands between them and what they announce.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "|", "»", ">", "-", "–", "/": true
    default: false
    }
  }
}
