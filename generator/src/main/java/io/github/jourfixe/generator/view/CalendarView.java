package io.github.jourfixe.generator.view;

/**
 * A page's events for calendar programs.
 *
 * @param download reference to the file
 * @param address where programs that subscribe find it; the empty string if the site's address is
 *     not known
 * @param subscribe the same as {@code webcal:}, which such programs open by themselves
 * @param single whether it holds one event, to which nobody subscribes
 */
public record CalendarView(String download, String address, String subscribe, boolean single) {}
