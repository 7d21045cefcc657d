package io.github.jourfixe.generator.media;

import io.github.jourfixe.generator.diagnostic.CharacterBoundary;
import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reports what a drawing must not hold, since readers may open it by itself: whatever runs, and
 * whatever comes from elsewhere.
 */
final class SvgCheck {

  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "handler",
          "meta",
          "base",
          "link",
          "form");

  /** Addresses of links that run nothing. */
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?|mailto):.*|[^:]*", Pattern.DOTALL);

  /** What an animation must not change: addresses, and what runs. */
  private static final Pattern ANIMATED =
      Pattern.compile("(?i)\\s*(?:[^:]*:)?(?:href|src|on.*)\\s*");

  private static final Pattern DATA =
      Pattern.compile("(?i)data:image/(?:png|jpeg|gif|webp)[;,].*", Pattern.DOTALL);

  /** Addresses in style sheets and in attributes such as {@code fill}. */
  private static final Pattern CSS_ADDRESS =
      Pattern.compile("(?i)url\\(\\s*['\"]?\\s*([^)]{0,80})|(@import\\b)");

  private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d+)?)(?:px)?\\s*");

  private final String path;
  private final Diagnostics diagnostics;

  SvgCheck(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  /** What the drawing says; unsafe things are reported. */
  PictureFacts check(byte[] bytes) throws BrokenPictureException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    PictureFacts facts = null;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      boolean style = false;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            style = xml.getLocalName().equals("style");
            element(xml);
            facts = facts == null ? facts(xml) : facts;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (style) {
              css(xml.getText(), xml.getLocation());
            }
          }
          case XMLStreamConstants.PROCESSING_INSTRUCTION ->
              report("<?" + xml.getPITarget() + "?>", xml.getLocation());
          default -> {
            // Comments and blanks do nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenPictureException("Not well-formed", e);
    }
    if (facts == null) {
      throw new BrokenPictureException("No element");
    }
    return facts;
  }

  private void element(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
      report("<" + name + ">", xml.getLocation());
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i).strip();
      boolean address = attribute.equals("href") || attribute.equals("src");
      // Links of a drawing may lead anywhere, but for addresses that run something.
      boolean link = name.equals("a") && LINK.matcher(value).matches();
      boolean animated = attribute.equals("attributename") && ANIMATED.matcher(value).matches();
      if (attribute.startsWith("on")
          || animated
          || address && !link && !value.startsWith("#") && !DATA.matcher(value).matches()) {
        report(attribute + "=\"" + shortened(value) + "\"", xml.getLocation());
      } else {
        css(value, xml.getLocation());
      }
    }
  }

  private void css(String text, Location place) {
    Matcher address = CSS_ADDRESS.matcher(text);
    while (address.find()) {
      String target = address.group(1);
      if (target == null || !target.startsWith("#") && !DATA.matcher(target).matches()) {
        report(shortened(address.group()), place);
      }
    }
  }

  private void report(String what, Location place) {
    diagnostics.report(
        Code.PICTURE_UNSAFE,
        new SourceLocation(path, Math.max(0, place.getLineNumber()), 0, ""),
        what);
  }

  private static String shortened(String text) {
    return CharacterBoundary.shortened(text, 60);
  }

  private static PictureFacts facts(XMLStreamReader root) {
    double width = length(root.getAttributeValue(null, "width"));
    double height = length(root.getAttributeValue(null, "height"));
    String box = root.getAttributeValue(null, "viewBox");
    if (width * height == 0 && box != null) {
      String[] parts = box.strip().split("[\\s,]+");
      width = parts.length == 4 ? length(parts[2]) : 0;
      height = parts.length == 4 ? length(parts[3]) : 0;
    }
    return new PictureFacts(
        PictureKind.SVG, (int) Math.round(width), (int) Math.round(height), Turn.NONE, false);
  }

  private static double length(String text) {
    Matcher length = LENGTH.matcher(text == null ? "" : text);
    return length.matches() ? Double.parseDouble(length.group(1)) : 0;
  }
}
