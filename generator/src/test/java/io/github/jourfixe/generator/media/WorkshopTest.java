package io.github.jourfixe.generator.media;

import static io.github.jourfixe.generator.media.SamplePictures.BLUE;
import static io.github.jourfixe.generator.media.SamplePictures.GREEN;
import static io.github.jourfixe.generator.media.SamplePictures.RED;
import static io.github.jourfixe.generator.media.SamplePictures.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of pictures: upright, small, and silent about those who took them. */
class WorkshopTest {

  @TempDir private Path folder;

  /** By CIPA DC-008: which stored quarter is seen at the top left, top right, and so on. */
  @ParameterizedTest
  @CsvSource({
    "1,red green blue yellow",
    "2,green red yellow blue",
    "3,yellow blue green red",
    "4,blue yellow red green",
    "5,red blue green yellow",
    "6,blue red yellow green",
    "7,yellow green blue red",
    "8,green yellow red blue"
  })
  void picturesStandUpright(int orientation, String seen) throws Exception {
    BufferedImage stored = SamplePictures.quarters(96, 64);
    Path photograph =
        Files.write(folder.resolve("a.jpg"), SamplePictures.photograph(stored, orientation));
    Path screenshot =
        Files.write(folder.resolve("a.png"), SamplePictures.screenshot(stored, orientation));
    for (Path file : List.of(photograph, screenshot)) {
      PictureFacts facts = facts(file);
      boolean swapped = orientation > 4;
      assertThat(facts.width()).isEqualTo(swapped ? 64 : 96);
      assertThat(facts.height()).isEqualTo(swapped ? 96 : 64);
      for (byte[] bytes : new Workshop(Optional.empty()).make(file, facts, forms(facts))) {
        BufferedImage image = read(bytes);
        assertThat(image.getWidth()).isEqualTo(facts.width());
        assertThat(image.getHeight()).isEqualTo(facts.height());
        assertThat(quarters(image)).isEqualTo(seen);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PictureKind.class,
      names = {"JPEG", "PNG", "GIF", "WEBP"})
  void nothingIsLeftButThePicture(PictureKind kind) throws Exception {
    byte[] given = sample(kind);
    assertThat(text(given)).contains("Mustermann");
    Path file = Files.write(folder.resolve("a." + kind.ending()), given);
    PictureFacts facts = facts(file);
    assertThat(facts.kind()).isEqualTo(kind);
    for (byte[] bytes : new Workshop(Optional.empty()).make(file, facts, forms(facts))) {
      assertThat(text(bytes))
          .doesNotContain(
              "Mustermann",
              "Exif",
              "EXIF",
              "eXIf",
              "xmp",
              "XMP",
              "Photoshop",
              "ftyp",
              "Musterkamera");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PictureKind.class,
      names = {"JPEG", "PNG", "GIF", "WEBP"})
  void cleaningChangesNoPixel(PictureKind kind) throws Exception {
    byte[] given = sample(kind);
    byte[] cleaned = Cleaning.clean(given, kind);
    assertThat(cleaned.length).isLessThan(given.length);
    BufferedImage before = read(given);
    BufferedImage after = read(cleaned);
    assertThat(pixels(after)).isEqualTo(pixels(before));
    assertThat(Cleaning.clean(cleaned, kind)).as("clean is clean").isEqualTo(cleaned);
  }

  @Test
  void whatSaysHowColoursAreMeantStaysAndSmallerPicturesGo() throws Exception {
    Map<String, Integer> segments = new LinkedHashMap<>();
    segments.put("JFIF\0\1\2\1\0\u0048\0\u0048\1\1Vorschau", 0xe0);
    segments.put("JFXX\0\u0013Vorschau", 0xe0);
    segments.put("ICC_PROFILE\0\1\1Farben", 0xe2);
    segments.put("MPF\0Vorschau", 0xe2);
    segments.put("Adobe\0\u0064\0\0\0\0\1", 0xee);
    segments.put("Anderes: Vorschau", 0xee);
    segments.put("Vorschau", 0xef);
    byte[] cleaned =
        Cleaning.clean(
            SamplePictures.withSegments(SamplePictures.quarters(64, 40), segments),
            PictureKind.JPEG);
    assertThat(text(cleaned))
        .startsWith(
            "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\2\1\0\u0048\0\u0048\0\0"
                + "\u00ff\u00e2\0\u0016ICC_PROFILE\0\1\1Farben"
                + "\u00ff\u00ee\0\u000eAdobe")
        .doesNotContain("Vorschau");
    assertThat(quarters(read(cleaned))).isEqualTo("red green blue yellow");
  }

  @Test
  void aCleanedWebpPromisesNothingThatIsNotThere() throws Exception {
    byte[] cleaned = Cleaning.clean(sample(PictureKind.WEBP), PictureKind.WEBP);
    ByteBuffer head = ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(head.getInt(4)).as("the size of all that follows").isEqualTo(cleaned.length - 8);
    assertThat(text(cleaned).substring(12)).startsWith("VP8X");
    assertThat(cleaned[20] & 0x0c).as("Exif and XMP").isZero();
  }

  @Test
  void movingPicturesAreLeftAsTheyAre() throws Exception {
    BufferedImage image = SamplePictures.quarters(64, 40);
    Path png = Files.write(folder.resolve("a.png"), SamplePictures.movingPng(image, 6));
    Path webp = Files.write(folder.resolve("a.webp"), SamplePictures.movingWebp(image));
    for (Path file : List.of(png, webp)) {
      PictureFacts facts = facts(file);
      assertThat(facts.moving()).isTrue();
      assertThat(List.of(facts.width(), facts.height())).isEqualTo(List.of(64, 40));
      assertThat(PictureForm.offered(facts, true)).isEmpty();
    }
    Path still = Files.write(folder.resolve("b.gif"), SamplePictures.bytes(image, "gif"));
    assertThat(facts(still).moving()).isFalse();
  }

  @Test
  void whatIsTransparentHasNoColourOfItsOwn() throws Exception {
    BufferedImage fence = new BufferedImage(2000, 2, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 2000; x++) {
      for (int y = 0; y < 2; y++) {
        fence.setRGB(x, y, x % 2 == 0 ? 0xff000000 | RED : GREEN & 0xffffff);
      }
    }
    Path file = Files.write(folder.resolve("zaun.png"), SamplePictures.bytes(fence, "png"));
    PictureForm form = new PictureForm(1000, PictureKind.PNG);
    byte[] made = new Workshop(Optional.empty()).make(file, facts(file), List.of(form)).get(0);
    for (int pixel : pixels(read(made))) {
      assertThat(pixel >>> 24).as("half of it is seen through").isBetween(126, 129);
      assertThat(name(pixel)).isEqualTo("red");
    }
  }

  @Test
  void movingPicturesMoveOn() throws Exception {
    Path file = Files.write(folder.resolve("a.gif"), SamplePictures.movingGif());
    PictureFacts facts = facts(file);
    assertThat(facts.moving()).isTrue();
    assertThat(PictureForm.offered(facts, true)).isEmpty();
    byte[] bytes =
        new Workshop(Optional.empty()).make(file, facts, List.of(PictureForm.whole(facts))).get(0);
    assertThat(text(bytes)).contains("NETSCAPE2.0");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    assertThat(reader.getNumImages(true)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "JPEG,300,300",
    "JPEG,480,480",
    "JPEG,481,480 481",
    "JPEG,1400,480 800 1400",
    "JPEG,4000,480 800 1400",
    "PNG,900,900",
    "PNG,4000,1400"
  })
  void noPictureIsMadeLarger(PictureKind kind, int width, String offered) {
    PictureFacts facts = new PictureFacts(kind, width, 200, Turn.NONE, false);
    List<Integer> widths = Stream.of(offered.split(" ")).map(Integer::valueOf).toList();
    assertThat(PictureForm.offered(facts, false)).extracting(PictureForm::width).isEqualTo(widths);
    assertThat(PictureForm.offered(facts, true))
        .hasSize(2 * widths.size())
        .allMatch(form -> form.width() <= width);
  }

  @Test
  void smallPicturesLookLikeTheLargeOne() {
    int[] checks = IntStream.range(0, 30 * 20).map(i -> i % 2 == 0 ? 0xff000000 : ~0).toArray();
    Pixels gray = new Pixels(30, 20, checks, true).scaled(10, 7);
    assertThat(Arrays.stream(gray.argb())).allMatch(pixel -> Math.abs((pixel & 0xff) - 127) <= 43);
    int[] halves = {0xff102030, 0xff102030, 0x00ffffff, 0x00ffffff};
    Pixels half = new Pixels(2, 2, halves, false).scaled(1, 1);
    assertThat(half.argb()[0] >>> 24).isBetween(127, 128);
    assertThat(half.argb()[0] & 0xffffff).as("what is not seen has no colour").isEqualTo(0x102030);
  }

  @Test
  void grayStaysAsDarkAsItIs() throws Exception {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSamples(0, 0, 20, 20, 0, IntStream.range(0, 400).map(i -> 90).toArray());
    for (PictureKind kind : List.of(PictureKind.JPEG, PictureKind.PNG)) {
      byte[] bytes = SamplePictures.bytes(image, kind.ending().replace("jpg", "jpeg"));
      assertThat(PictureDecoder.decode(bytes, kind).argb()[210]).isEqualTo(0xff5a5a5a);
    }
  }

  @Test
  void whatWasMadeIsNotMadeAgain() throws Exception {
    Path file = photograph();
    Path kept = folder.resolve("made");
    Workshop workshop = new Workshop(Optional.of(kept));
    PictureFacts facts = facts(file);
    List<byte[]> first = workshop.make(file, facts, forms(facts));
    for (Path entry : entries(kept)) {
      seal(entry, "from the folder");
    }
    assertThat(new Workshop(Optional.of(kept)).make(file, facts, forms(facts)))
        .allSatisfy(bytes -> assertThat(text(bytes)).isEqualTo("from the folder"));
    Files.write(file, SamplePictures.photograph(SamplePictures.landscape(960, 600), 3));
    assertThat(workshop.make(file, facts(file), forms(facts)))
        .as("another picture")
        .noneSatisfy(bytes -> assertThat(text(bytes)).isEqualTo("from the folder"));
    assertThat(first).hasSize(6);
  }

  @Test
  void whatWasDamagedIsMadeAgain() throws Exception {
    Path file = photograph();
    Path kept = folder.resolve("made");
    PictureFacts facts = facts(file);
    List<byte[]> first = new Workshop(Optional.of(kept)).make(file, facts, forms(facts));
    List<Path> entries = entries(kept);
    Files.write(entries.get(0), new byte[0]);
    Files.write(entries.get(1), new byte[] {1, 2, 3});
    byte[] third = Files.readAllBytes(entries.get(2));
    third[third.length / 2]++;
    Files.write(entries.get(2), third);
    byte[] fourth = Files.readAllBytes(entries.get(3));
    Files.write(entries.get(3), Arrays.copyOf(fourth, fourth.length - 1));
    List<byte[]> second = new Workshop(Optional.of(kept)).make(file, facts, forms(facts));
    assertThat(second).usingRecursiveComparison().isEqualTo(first);
    assertThat(entries(kept)).isEqualTo(entries);
  }

  @Test
  void theSamePictureComesOutTheSame() throws Exception {
    Path file = photograph();
    PictureFacts facts = facts(file);
    List<byte[]> once = new Workshop(Optional.empty()).make(file, facts, forms(facts));
    List<byte[]> again = new Workshop(Optional.empty()).make(file, facts, forms(facts));
    assertThat(again).usingRecursiveComparison().isEqualTo(once);
    List<byte[]> last =
        new Workshop(Optional.empty()).make(file, facts, List.of(forms(facts).get(5)));
    assertThat(last.get(0)).as("asked for alone").isEqualTo(once.get(5));
  }

  @ParameterizedTest
  @EnumSource(
      value = PictureKind.class,
      names = {"JPEG", "PNG", "GIF", "WEBP"})
  void aCutFileIsToldWhereverItEnds(PictureKind kind) {
    byte[] given = SamplePictures.bytes(SamplePictures.quarters(16, 12), "png");
    byte[] whole = kind == PictureKind.PNG ? given : sample(kind);
    byte[] clean = assertDoesNotFail(whole, kind);
    for (int length = 1; length < clean.length - 1; length += 1 + clean.length / 200) {
      byte[] cut = Arrays.copyOf(clean, length);
      assertThatThrownBy(() -> Cleaning.clean(cut, kind))
          .isInstanceOf(BrokenPictureException.class);
    }
  }

  private static byte[] assertDoesNotFail(byte[] bytes, PictureKind kind) {
    try {
      return Cleaning.clean(bytes, kind);
    } catch (BrokenPictureException e) {
      throw new AssertionError(e);
    }
  }

  private Path photograph() throws IOException {
    byte[] bytes = SamplePictures.photograph(SamplePictures.landscape(960, 600), 1);
    return Files.write(folder.resolve("photo.jpg"), bytes);
  }

  private static byte[] sample(PictureKind kind) {
    return switch (kind) {
      case JPEG -> SamplePictures.photograph(SamplePictures.landscape(640, 400), 1);
      case PNG -> SamplePictures.screenshot(SamplePictures.quarters(64, 40), 1);
      case GIF -> SamplePictures.movingGif();
      case WEBP -> SamplePictures.webp(SamplePictures.quarters(64, 40));
      case SVG -> throw new IllegalArgumentException();
    };
  }

  private static PictureFacts facts(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<PictureFacts> facts =
        new PictureInspector(diagnostics).inspect(file.getFileName().toString(), file);
    assertThat(diagnostics.sorted()).isEmpty();
    return facts.orElseThrow();
  }

  private static List<PictureForm> forms(PictureFacts facts) {
    List<PictureForm> offered = PictureForm.offered(facts, true);
    return offered.isEmpty() ? List.of(PictureForm.whole(facts)) : offered;
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    if (text(bytes).startsWith("RIFF")) {
      ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
      return reader.read(0);
    }
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String quarters(BufferedImage image) {
    int right = image.getWidth() * 3 / 4;
    int bottom = image.getHeight() * 3 / 4;
    int left = image.getWidth() / 4;
    int top = image.getHeight() / 4;
    return String.join(
        " ",
        name(image.getRGB(left, top)),
        name(image.getRGB(right, top)),
        name(image.getRGB(left, bottom)),
        name(image.getRGB(right, bottom)));
  }

  private static String name(int colour) {
    List<Integer> colours = List.of(RED, GREEN, BLUE, YELLOW);
    for (int i = 0; i < 4; i++) {
      int other = colours.get(i);
      int far = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        far += Math.abs((colour >> shift & 0xff) - (other >> shift & 0xff));
      }
      if (far < 60) {
        return List.of("red", "green", "blue", "yellow").get(i);
      }
    }
    return Integer.toHexString(colour);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void seal(Path entry, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(Workshop.digest().digest(bytes), 32 + bytes.length);
    System.arraycopy(bytes, 0, sealed, 32, bytes.length);
    Files.write(entry, sealed);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
