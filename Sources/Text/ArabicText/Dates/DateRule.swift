/// The rule that read a date; the raw value is stable and written to reports.
package enum DateRule: String, Sendable, CaseIterable {
  /// "2015-01-21", "2015-01-21T07:01:00Z", "2011/03/15".
  case isoDate = "iso-date"
  /// "15/03/2011".
  case numericDate = "numeric-date"
  /// "1433-08-03", "9-9-1433 هـ".
  case numericHijriDate = "numeric-hijri-date"
  /// «21 يناير 2015», «السادس من أكتوبر 1973».
  case dayMonthYear = "day-month-year"
  /// «26 حزيران».
  case dayMonth = "day-month"
  /// «تشرين الثاني/نوفمبر 2013».
  case monthYear = "month-year"
  /// «في يناير/كانون الثاني».
  case month
  /// «يوليو/تموز الماضي».
  case relativeMonth = "relative-month"
  /// «9 ذو الحجة 1445».
  case hijriDate = "hijri-date"
  /// «رمضان 1445», «عام 1445 هـ».
  case hijriSpan = "hijri-span"
  /// «26 شوال 1436 هـ الموافق 11 أغسطس 2015 م».
  case twoCalendars = "two-calendars"
  /// «22 بهمن 1357», «29 كيهك 1731 ش».
  case otherCalendar = "other-calendar"
  /// «أول خميس من مارس 2015», «الأسبوع الثالث من يونيو».
  case ordinalDay = "ordinal-day"
  /// «عيد الفطر الماضي».
  case feast
  /// «عام 2010», «منذ 2002».
  case year
  /// «التسعينيات».
  case decade
  /// «القرن الثامن عشر».
  case century
  /// «صيف 2014».
  case season
  /// «الربع الأول من 2020».
  case partOfYear = "part-of-year"
  /// «اليوم الجمعة», «أمس», «غدا الاثنين».
  case relativeDay = "relative-day"
  /// «الأربعاء».
  case weekday
  /// «الأحد الماضي».
  case relativeWeekday = "relative-weekday"
  /// «الشهر الماضي», «العام المقبل», «هذا الأسبوع».
  case relativeSpan = "relative-span"
  /// «قبل ثلاث سنوات», «منذ يومين».
  case duration
  /// «بعد عام على … نوفمبر 2013».
  case anchoredDuration = "anchored-duration"
  /// «في وقت سابق من الأسبوع».
  case earlierInSpan = "earlier-in-span"
  /// «بين 2010 و2013».
  case range
  /// «الحرب العالمية الثانية».
  case namedPeriod = "named-period"
}
