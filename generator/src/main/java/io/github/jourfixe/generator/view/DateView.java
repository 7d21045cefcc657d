package io.github.jourfixe.generator.view;

/**
 * A date in the site's language.
 *
 * @param text as precisely as it is known: {@code 28. November 2018}, {@code Frühjahr 2019}
 * @param inFull with the weekday, if the day is known: {@code Mittwoch, 28. November 2018}; of
 *     several days with their hours: {@code 28. November, 14:00 Uhr, bis 29. November 2018, 13:00
 *     Uhr}
 * @param time time of day that {@code inFull} does not say, {@code 14:00–17:00 Uhr}, or the empty
 *     string
 * @param datetime for the attribute of HTML's {@code time} element; the empty string if HTML has no
 *     form for it, as for a season
 * @param day day of the month without a dot, or the empty string if the day is not known
 * @param month month's or season's name, or the empty string
 * @param year the year; {@code 2018/19} for a winter
 */
public record DateView(
    String text,
    String inFull,
    String time,
    String datetime,
    String day,
    String month,
    String year) {}
