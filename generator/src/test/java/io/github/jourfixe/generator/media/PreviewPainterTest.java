package io.github.jourfixe.generator.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that other programs show for links. */
class PreviewPainterTest {

  private static final PreviewCard CARD =
      new PreviewCard(
          "Runder Tisch Fahrrad",
          "18. Runder Tisch: Was ist aus dem Radverkehrskonzept geworden?",
          "26. Juni 2025",
          "Archiv Nahmobilität",
          2);

  private static final int PAPER = 0xfffdfcf9;

  @Test
  void everyMachineDrawsTheSame() throws IOException {
    PreviewPainter painter = new PreviewPainter();
    byte[] once = painter.paint(CARD);
    painter.paint(new PreviewCard("Anderes", "Etwas ganz anderes", "2019", "Woanders", 4));
    assertThat(painter.paint(CARD)).isEqualTo(once);
    BufferedImage image = read(once);
    CRC32 sum = new CRC32();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum.update(ByteBuffer.allocate(4).putInt(image.getRGB(x, y)).array());
      }
    }
    // Not of the file's bytes, which are pressed by the machine's own zlib. Should the picture have
    // been changed on purpose, look at it, take the new sum, and raise Workshop's edition.
    assertThat(sum.getValue()).isEqualTo(2_319_863_600L);
  }

  @Test
  void thePictureIsAsLargeAsOthersAskForAndSmallInBytes() throws IOException {
    byte[] bytes = new PreviewPainter().paint(CARD);
    BufferedImage image = read(bytes);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(600, 8)).as("the bar").isEqualTo(0xffa34a12);
    assertThat(image.getRGB(94, 110)).as("the mark").isEqualTo(0xffa34a12);
    assertThat(image.getRGB(30, 300)).as("the ground").isEqualTo(PAPER);
    assertThat(bytes.length).isLessThan(32_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kurz",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Rechtsschutzversicherungsgesellschaften und Straßenverkehrszulassungsordnungsänderungen",
        "Rad-, Fuß- und Lasten­rad­verkehr – Stadt/Land – Bus & Bahn (BMM) „jetzt“ 100 %",
        "https://www.beispiel.de/ein/sehr/langer/verweis/der/aus/versehen/ein/titel/wurde.html?a=b",
        "  viele   Leerzeichen   ",
        "Ω Ж é 🚲 \u202f\u2011\u200b"
      })
  void noTextIsCut(String title) throws IOException {
    for (int times : new int[] {1, 20}) {
      String text = (title + " ").repeat(times);
      TextFit.Box box = new TextFit.Box(1040, 322, 100);
      TextFit fit = TextFit.of(text, Typeface.bold(), box);
      assertThat(visible(String.join("", fit.lines()))).isEqualTo(visible(text));
      assertThat(fit.height()).isLessThanOrEqualTo(322);
      assertThat(fit.lines()).allMatch(line -> Typeface.bold().width(line, fit.size()) <= 1040);
      PreviewCard card = new PreviewCard(text, text, text, text, 1);
      BufferedImage image = read(new PreviewPainter().paint(card));
      for (int y = 20; y < 630; y++) {
        for (int x : new int[] {60, 1140}) {
          assertThat(image.getRGB(x, y)).as("the margin at " + x + ", " + y).isEqualTo(PAPER);
        }
      }
      for (int x = 0; x < 1200; x++) {
        assertThat(image.getRGB(x, 625)).isEqualTo(PAPER);
        assertThat(image.getRGB(x, 495)).as("between title and date").isEqualTo(PAPER);
      }
    }
  }

  @Test
  void wordsStayWholeAsLongAsTheyCan() {
    TextFit.Box box = new TextFit.Box(1040, 322, 100);
    TextFit fit = TextFit.of("Ansprache von Unternehmen und Betrieben", Typeface.bold(), box);
    assertThat(String.join(" ", fit.lines())).isEqualTo("Ansprache von Unternehmen und Betrieben");
    assertThat(fit.size()).isGreaterThan(80);
    TextFit hyphens = TextFit.of("Elektro-Lastenrad-Logistik-Förderung", Typeface.bold(), box);
    assertThat(hyphens.lines()).hasSizeGreaterThan(1);
    assertThat(hyphens.lines().get(0)).endsWith("-");
    TextFit dash = TextFit.of("Werkstattgespräch – Wege zur Arbeit", Typeface.bold(), box);
    assertThat(dash.lines()).containsExactly("Werkstattgespräch –", "Wege zur Arbeit");
    TextFit soft = TextFit.of("Donau\u00addampfschiff\u00adfahrt und mehr", Typeface.bold(), box);
    assertThat(soft.lines()).noneMatch(line -> line.contains("\u00ad"));
  }

  @Test
  void seriesAreToldApartByShapesToo() throws IOException {
    List<Long> dark =
        List.of(1, 2, 3, 4).stream()
            .map(
                mark -> {
                  BufferedImage image =
                      read(new PreviewPainter().paint(new PreviewCard("", "", "", "", mark)));
                  long covered = 0;
                  for (int y = 90; y < 130; y++) {
                    for (int x = 70; x < 120; x++) {
                      covered += image.getRGB(x, y) == PAPER ? 0 : 1;
                    }
                  }
                  return covered;
                })
            .toList();
    assertThat(dark).doesNotHaveDuplicates().allMatch(covered -> covered > 300);
    BufferedImage ring = read(new PreviewPainter().paint(new PreviewCard("", "", "", "", 4)));
    assertThat(ring.getRGB(94, 110)).as("a ring is open").isEqualTo(PAPER);
  }

  @Test
  void whoCannotSeeItIsToldWhatItSays() {
    assertThat(CARD.inWords())
        .isEqualTo(
            "Runder Tisch Fahrrad · 18. Runder Tisch: Was ist aus dem Radverkehrskonzept geworden?"
                + " · 26. Juni 2025 · Archiv Nahmobilität");
    assertThat(new PreviewCard("", "Archiv", "", "", 0).inWords()).isEqualTo("Archiv");
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\u00ad\u200b-]", "").replace("\u2011", "");
  }

  private static BufferedImage read(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
