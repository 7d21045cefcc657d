package io.github.jourfixe.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Machines understand what was found. */
class ReportFormTest {

  private static final String HOSTILE = "<b>&\"'%,:\u0001\n`*";

  private static final List<Diagnostic> FINDINGS =
      List.of(
          Diagnostic.of(
              Code.FIELD_UNKNOWN_NEAR,
              new SourceLocation("events/runder-tisch/März, 1.md", 4, 3, "  referenten: <b>"),
              "referenten",
              "speakers"),
          Diagnostic.of(
              Code.MARKDOWN_HTML_ESCAPED, new SourceLocation("pages/a.md", 7, 1, HOSTILE), HOSTILE),
          Diagnostic.of(Code.DRAFT_SKIPPED, SourceLocation.of("pages/b.md")));

  private static final LocalDateTime AS_OF = LocalDateTime.of(2019, 6, 1, 0, 0);

  private static final FindingsReport REPORT =
      new FindingsReport("de", "content/", AS_OF, FINDINGS);
  private static final FindingsReport NOTHING = new FindingsReport("en", "", AS_OF, List.of());

  @Test
  void sarifNamesRulePlaceAndText() throws Exception {
    Map<?, ?> sarif = json(ReportForm.SARIF.render(REPORT), Map.class);
    assertThat(sarif.get("version")).isEqualTo("2.1.0");
    Map<?, ?> run = (Map<?, ?>) ((List<?>) sarif.get("runs")).get(0);
    List<?> results = (List<?>) run.get("results");
    assertThat(results).hasSize(3);
    assertThat(results.get(0).toString())
        .contains("ruleId=field-unknown-near", "level=error", "startLine=4", "startColumn=3")
        .contains("uri=content/events/runder-tisch/M%C3%A4rz,%201.md", "Meinten Sie »speakers«?");
    assertThat(results.get(1).toString()).contains("level=warning", HOSTILE);
    assertThat(results.get(2).toString()).contains("level=note").doesNotContain("region");
    List<?> rules =
        (List<?>) ((Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver")).get("rules");
    for (Object result : results) {
      int index = (Integer) ((Map<?, ?>) result).get("ruleIndex");
      assertThat(((Map<?, ?>) rules.get(index)).get("id"))
          .isEqualTo(((Map<?, ?>) result).get("ruleId"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202})
  void noLongLineIsCutWithinACharacter(int column) {
    String bicycles = "\ud83d\udeb2".repeat(100);
    Diagnostic finding =
        Diagnostic.of(
            Code.MARKDOWN_HTML_ESCAPED,
            new SourceLocation("pages/a.md", 7, column, bicycles + "xy" + bicycles),
            "x");
    FindingsReport report = new FindingsReport("de", "", AS_OF, List.of(finding));
    Stream<String> texts =
        Stream.concat(
            Stream.of(new DiagnosticFormatter("de").format(finding)),
            Stream.of(ReportForm.values()).map(form -> form.render(report)));
    assertThat(texts)
        .allSatisfy(
            text -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue());
  }

  @Test
  void gitlabGetsPathLineAndAFingerprintOfItsOwn() throws Exception {
    List<?> entries = json(ReportForm.GITLAB.render(REPORT), List.class);
    assertThat(entries).hasSize(3);
    assertThat(entries.get(0).toString())
        .contains("check_name=field-unknown-near", "severity=critical", "lines={begin=4}")
        .contains("path=content/events/runder-tisch/März, 1.md");
    assertThat(entries.get(2).toString()).contains("severity=info", "lines={begin=1}");
    assertThat(entries)
        .extracting(entry -> ((Map<?, ?>) entry).get("fingerprint"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFingerprintOutlivesLinesAboveIt() {
    Diagnostic before =
        Diagnostic.of(Code.FIELD_EMPTY, new SourceLocation("a.md", 3, 1, "x:"), "x");
    Diagnostic after = Diagnostic.of(Code.FIELD_EMPTY, new SourceLocation("a.md", 9, 1, "x:"), "x");
    assertThat(Fingerprints.of(List.of(before))).isEqualTo(Fingerprints.of(List.of(after)));
    assertThat(Fingerprints.of(List.of(before, after))).doesNotHaveDuplicates();
  }

  @Test
  void junitFailsTheFilesWithErrors() throws Exception {
    Document xml = xml(ReportForm.JUNIT.render(REPORT));
    Element suite = xml.getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("3");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("field-unknown-near");
    assertThat(failure.getTextContent()).contains("März, 1.md:4:3", "Meinten Sie");
    assertThat(xml(ReportForm.JUNIT.render(NOTHING)).getElementsByTagName("testcase").getLength())
        .isEqualTo(1);
  }

  /** Ant's readers ask for more than Jenkins': all attributes, all parts, in this order. */
  @Test
  void junitHasAllThatStrictReadersAskFor() throws Exception {
    for (FindingsReport report : List.of(REPORT, NOTHING)) {
      Element suite = xml(ReportForm.JUNIT.render(report)).getDocumentElement();
      for (String attribute : List.of("name", "tests", "failures", "errors", "skipped", "time")) {
        assertThat(suite.getAttribute(attribute)).as(attribute).isNotEmpty();
      }
      assertThat(suite.getAttribute("timestamp")).isEqualTo("2019-06-01T00:00:00");
      assertThat(suite.getAttribute("hostname")).isEqualTo("localhost");
      assertThat(String.join(" ", children(suite)))
          .matches("properties( testcase)+ system-out system-err");
      NodeList cases = suite.getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        Element testcase = (Element) cases.item(i);
        assertThat(testcase.getAttribute("classname")).isNotEmpty();
        assertThat(testcase.getAttribute("time")).isNotEmpty();
        assertThat(String.join(" ", children(testcase))).matches("(failure)?");
      }
    }
    assertThat(
            xml(ReportForm.JUNIT.render(REPORT))
                .getElementsByTagName("system-out")
                .item(0)
                .getTextContent())
        .contains("[markdown-html-escaped]", "[draft-skipped]")
        .doesNotContain("field-unknown-near");
  }

  private static List<String> children(Element element) {
    List<String> names = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.ELEMENT_NODE) {
        names.add(n.getNodeName());
      }
    }
    return names;
  }

  @Test
  void thePageMarksThePlaceAndEscapesEverything() {
    String html = ReportForm.HTML.render(REPORT);
    assertThat(html)
        .contains("<html lang=\"de\">", "Fehler: 1, Warnungen: 1, Hinweise: 1")
        .contains("<h2 id=\"f1\">content/events/runder-tisch/März, 1.md</h2>")
        .contains("Fehler, Zeile 4, Spalte 3:", "<pre><code>  <mark>r</mark>eferenten: &lt;b&gt;")
        .doesNotContain("<b>", "<script", "http:");
    assertThat(ReportForm.HTML.render(NOTHING)).contains("Nothing found");
  }

  @Test
  void thePageBeginsWithFilesThatHaveErrorsAndCutsLongLines() {
    String line = "Wort ".repeat(500);
    List<Diagnostic> findings =
        List.of(
            Diagnostic.of(Code.DRAFT_SKIPPED, SourceLocation.of("events/a.md")),
            Diagnostic.of(
                Code.LINK_BROKEN, new SourceLocation("pages/z.md", 3, 1201, line), "weg.md"));
    String html = ReportForm.HTML.render(new FindingsReport("de", "", AS_OF, findings));
    assertThat(html.indexOf("<h2 id=\"f1\">pages/z.md")).isPositive();
    assertThat(html).contains("<a href=\"#f2\">events/a.md</a> (1)");
    assertThat(html).contains("…").contains("<mark>W</mark>ort").doesNotContain(line);
  }

  @Test
  void githubCommandsAreEscapedAsGithubWantsIt() {
    List<String> commands = GithubAnnotations.commands(REPORT);
    assertThat(commands).hasSize(3).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    assertThat(commands.get(0))
        .startsWith(
            "::error file=content/events/runder-tisch/März%2C 1.md,line=4,col=3,"
                + "title=field-unknown-near::")
        .endsWith("%0AMeinten Sie »speakers«?");
    assertThat(commands.get(1)).startsWith("::warning ").contains("%25,:");
    assertThat(commands.get(2)).startsWith("::notice file=content/pages/b.md,title=");
    assertThat(GithubAnnotations.summary(REPORT))
        .contains("`content/events/runder-tisch/März, 1.md:4:3`", "&lt;b>&amp;", "\\*")
        .doesNotContain("<b>");
  }

  @Test
  void githubReadsNoEndOfAPropertyOrALineInAText() {
    Diagnostic finding =
        Diagnostic.of(
            Code.MARKDOWN_HTML_ESCAPED,
            new SourceLocation("a:b,100%.md", 1, 2, "x"),
            "a\r\nb%: c, d");
    assertThat(GithubAnnotations.commands(new FindingsReport("en", "", AS_OF, List.of(finding))))
        .singleElement()
        .asString()
        .startsWith("::warning file=a%3Ab%2C100%25.md,line=1,col=2,title=")
        .contains("a%0D%0Ab%25: c, d")
        .doesNotContain("\r", "\n");
  }

  @Test
  void aSummaryStaysShortEnoughToBeShownAndBeginsWithErrors() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      many.add(
          Diagnostic.of(Code.LINK_TO_ALIAS, SourceLocation.of("pages/" + i + ".md"), "a", "b"));
    }
    many.add(Diagnostic.of(Code.LINK_BROKEN, SourceLocation.of("pages/z.md"), "weg"));
    String summary = GithubAnnotations.summary(new FindingsReport("de", "", AS_OF, many));
    assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
    assertThat(summary.lines().skip(2).findFirst().orElseThrow()).contains("pages/z.md");
    assertThat(summary.stripTrailing()).endsWith(" weitere");
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void everyFormIsDeterministicAndHasAName(ReportForm form) {
    assertThat(form.render(REPORT)).isEqualTo(form.render(REPORT)).endsWith("\n");
    assertThat(ReportForm.byName(form.name())).contains(form);
    assertThat(form.render(REPORT)).doesNotContain("io.github", "java.");
  }

  private static <T> T json(String text, Class<T> type) {
    return JsonMapper.shared().readValue(text, type);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
