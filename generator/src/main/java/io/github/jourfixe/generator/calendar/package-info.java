/** Calendars by RFC 5545 and RFC 7986, for people's own calendar programs. */
package io.github.jourfixe.generator.calendar;
