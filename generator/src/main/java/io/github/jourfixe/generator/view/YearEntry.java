package io.github.jourfixe.generator.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param year the year
 * @param href its page
 * @param count how many events it has
 * @param events its events, newest first; empty where only the count is shown
 */
public record YearEntry(int year, String href, int count, List<EventCard> events) {}
