package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Severity;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as JUnit's XML: a test case for each file; it fails by an error in it. What is no error
 * stands in the suite's output, since the form that Ant wrote first, and strict readers still ask
 * for, has no place for it in a test case.
 */
final class JunitReport {

  private static final String SUITE = "jourfixe";

  /** Seconds are mandatory, parts of a second forbidden. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private JunitReport() {}

  static String render(FindingsReport report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      write(report, xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private static void write(FindingsReport report, XMLStreamWriter xml) throws XMLStreamException {
    TreeMap<String, List<Diagnostic>> files =
        report.findings().stream()
            .collect(Collectors.groupingBy(report::path, TreeMap::new, Collectors.toList()));
    long failures = files.values().stream().filter(JunitReport::hasError).count();
    // A suite without a case is an error to some readers; the archive as a whole is one.
    int cases = Math.max(1, files.size());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", String.valueOf(cases));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    // Neither the machine nor the hour may change the file.
    xml.writeAttribute("timestamp", TIMESTAMP.format(report.asOf()));
    xml.writeAttribute("hostname", "localhost");
    xml.writeCharacters("\n  ");
    xml.writeEmptyElement("properties");
    if (files.isEmpty()) {
      xml.writeCharacters("\n  ");
      xml.writeEmptyElement("testcase");
      attributes("site.yaml", xml);
    }
    DiagnosticFormatter texts = new DiagnosticFormatter(report.language());
    for (String file : files.keySet()) {
      writeCase(file, files.get(file), texts, xml);
    }
    List<Diagnostic> others =
        report.findings().stream().filter(Predicate.not(JunitReport::isError)).toList();
    writeOutput("system-out", all(others, texts), xml);
    writeOutput("system-err", "", xml);
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void writeCase(
      String file, List<Diagnostic> findings, DiagnosticFormatter texts, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attributes(file, xml);
    List<Diagnostic> errors = findings.stream().filter(JunitReport::isError).toList();
    if (!errors.isEmpty()) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("failure");
      xml.writeAttribute("message", clean(texts.message(errors.get(0))));
      xml.writeAttribute("type", errors.get(0).code().id());
      xml.writeCharacters(all(errors, texts));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void writeOutput(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void attributes(String file, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeAttribute("name", clean(file));
    xml.writeAttribute("classname", SUITE);
    xml.writeAttribute("time", "0");
  }

  private static String all(List<Diagnostic> findings, DiagnosticFormatter texts) {
    return clean(findings.stream().map(texts::format).collect(Collectors.joining("\n")));
  }

  private static boolean hasError(List<Diagnostic> findings) {
    return findings.stream().anyMatch(JunitReport::isError);
  }

  private static boolean isError(Diagnostic finding) {
    return finding.severity() == Severity.ERROR;
  }

  /** XML 1.0 has no place for control characters and halves of characters, not even escaped. */
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> isCharacter(c) ? c : 0xfffd)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xd800
        || c > 0xdfff && c < 0xfffe
        || c >= 0x10000;
  }
}
