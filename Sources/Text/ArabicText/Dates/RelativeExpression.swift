/// What an expression means that nothing resolved: evidence of when the text was written.
package enum RelativeExpression: Hashable, Sendable {
  /// «اليوم الجمعة» is offset 0, «أمس الأحد» -1, «غدا» 1; in days.
  case day(offset: Int, weekday: Weekday?)
  /// «الأربعاء» is direction 0, «الأحد الماضي» -1, «المقبل» 1.
  case weekday(Weekday, direction: Int)
  /// «26 حزيران», «في يناير» 0, «يوليو الماضي» -1; Gregorian months 1...12.
  case monthAndDay(month: Int, day: Int?, direction: Int)
  /// «قبل ثلاث سنوات», «الشهر الماضي» and all the rest.
  case other
}
