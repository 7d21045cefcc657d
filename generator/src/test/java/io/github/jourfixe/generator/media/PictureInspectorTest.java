package io.github.jourfixe.generator.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are pictures, and which of them must not be published. */
class PictureInspectorTest {

  private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' ";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theContentCountsAndNotTheName() throws IOException {
    byte[] png = SamplePictures.bytes(SamplePictures.quarters(40, 30), "png");
    assertThat(inspect("bild.jpg", png).orElseThrow().kind()).isEqualTo(PictureKind.PNG);
    assertThat(inspect("BMM-Protokoll.txt", text("BMM und II*\0 im Text"))).isEmpty();
    assertThat(inspect("protokoll.pdf", text("%PDF-1.7"))).isEmpty();
    assertThat(inspect("leer.txt", new byte[0])).isEmpty();
    assertThat(inspect("kurz.txt", text("Die ftyp"))).isEmpty();
    assertThat(found()).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeAPictureIsTold() throws IOException {
    byte[] photograph = SamplePictures.photograph(SamplePictures.quarters(40, 30), 1);
    inspect("text.png", text("Kein Bild"));
    inspect("leer.gif", new byte[0]);
    inspect("kurz.jpg", Arrays.copyOf(photograph, 60));
    inspect(
        "kurz.png", Arrays.copyOf(SamplePictures.bytes(SamplePictures.quarters(9, 9), "png"), 40));
    inspect("kurz.svg", text("<svg><g>"));
    assertThat(found())
        .containsExactly(
            "kurz.jpg picture-unreadable",
            "kurz.png picture-unreadable",
            "kurz.svg picture-unreadable",
            "leer.gif picture-unreadable",
            "text.png picture-unreadable");
  }

  @Test
  void whatNotAllBrowsersShowIsTold() throws IOException {
    byte[] heic = HexFormat.of().parseHex("000000186674797068656963000000006d69663168656963");
    inspect("a.heic", heic);
    inspect("b.jpg", heic);
    inspect("c.tif", text("II*\0"));
    inspect("d.dat", text("MM\0*"));
    inspect("e.bmp", text("BM"));
    assertThat(found())
        .containsExactly(
            "a.heic picture-format",
            "b.jpg picture-format",
            "c.tif picture-format",
            "d.dat picture-format",
            "e.bmp picture-format");
  }

  @Test
  void picturesThatFillTheMemoryAreTold() throws IOException {
    byte[] png = SamplePictures.bytes(SamplePictures.quarters(4, 4), "png");
    png[17] = 1;
    png[21] = 1;
    inspect("a.png", png);
    inspect("b.gif", HexFormat.of().parseHex("474946383961ffffffff0000003b"));
    assertThat(found()).containsExactly("a.png picture-too-large", "b.gif picture-too-large");
  }

  @Test
  void drawingsTellTheirSize() throws IOException {
    assertThat(svg("width='30' height='20px'>")).isEqualTo(List.of(30, 20));
    assertThat(svg("width='30' height='20' viewBox='0 0 300 200'>")).isEqualTo(List.of(30, 20));
    assertThat(svg("viewBox='0 0 300.4 200'>")).isEqualTo(List.of(300, 200));
    assertThat(svg("width='100%' height='100%'>")).isEqualTo(List.of(0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "><style>path { fill: url(#muster) }</style><path id='a' d='M0 0'/>",
        "><rect style='fill:url(data:image/png;base64,AAAA)'/>",
        "><use href='#a'/><image href='data:image/png;base64,AAAA'/>",
        "><a href='https://www.beispiel.de/'><text>onload</text></a>",
        "><a href='https://www.beispiel.de:8443/Wiki:Plan'/><a href='#oben'/><a href='plan.html'/>",
        "><rect><animate attributeName='x' values='0;9'/></rect>",
        "><!-- script --><title>url(https://www.beispiel.de)</title>",
        "><defs><linearGradient id='g'/></defs><rect fill='url(#g)'/>"
      })
  void drawingsThatOnlyDrawAreFine(String rest) throws IOException {
    svg(rest);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "><script>1</script>",
        " onload='1'>",
        "><a href='javascript:alert(1)'/>",
        "><a href='data:text/html,x'/>",
        "><a href='java&#10;script:https://'/>",
        "><a><set attributeName='xlink:href' to='javascript:alert(1)'/></a>",
        "><set attributeName='onclick' to='alert(1)'/>",
        "><meta xmlns='http://www.w3.org/1999/xhtml' content='0;https://www.beispiel.de/'/>",
        "><image href='https://www.beispiel.de/a.png'/>",
        "><image href='//www.beispiel.de/a.png'/>",
        "><image href='foto.jpg'/>",
        " xmlns:x='http://www.w3.org/1999/xlink'><use x:href='a.svg#b'/>",
        "><image href='data:image/svg+xml,x'/>",
        "><foreignObject/>",
        "><style>@import 'a.css';</style>",
        "><style>path { fill: url&#40;https://www.beispiel.de/a) }</style>",
        "><?xml-stylesheet href='https://www.beispiel.de/a.css'?>",
        "><image src='https://www.beispiel.de/a.png'/>",
        "><style>path { fill: url(https://www.beispiel.de/a) }</style>",
        "><rect style='fill:url( \"a.svg\" )'/>"
      })
  void drawingsThatDoMoreAreTold(String rest) throws IOException {
    svg(rest);
    assertThat(found()).containsExactly("a.svg:1 picture-unsafe");
  }

  @Test
  void drawingsReadNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "url(https://geheim)");
    inspect(
        "a.svg",
        text(
            "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>"
                + HEAD
                + "><style>&x;</style></svg>"));
    assertThat(found()).containsExactly("a.svg picture-unreadable");
  }

  private List<Integer> svg(String rest) throws IOException {
    PictureFacts facts = inspect("a.svg", text(HEAD + rest + "</svg>")).orElseThrow();
    return List.of(facts.width(), facts.height());
  }

  private Optional<PictureFacts> inspect(String name, byte[] bytes) throws IOException {
    return new PictureInspector(diagnostics)
        .inspect(name, Files.write(folder.resolve(name), bytes));
  }

  private List<String> found() {
    return diagnostics.sorted().stream()
        .map(finding -> finding.location() + " " + finding.code().id())
        .toList();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
