package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.diagnostic.Severity;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.text.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Findings as SARIF 2.1.0. Columns count UTF-16 code units, as the format does by default. */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String render(FindingsReport report) {
    DiagnosticFormatter texts = new DiagnosticFormatter(report.language());
    List<Code> codes =
        report.findings().stream().map(Diagnostic::code).distinct().sorted().toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Jour Fixe");
    driver.put("rules", codes.stream().map(SarifReport::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", report.language());
    run.put("columnKind", "utf16CodeUnits");
    List<String> marks = Fingerprints.of(report.findings());
    run.put(
        "results",
        IntStream.range(0, marks.size())
            .mapToObj(i -> result(report, report.findings().get(i), marks.get(i), codes, texts))
            .toList());
    Map<String, Object> sarif = new LinkedHashMap<>();
    sarif.put("$schema", SCHEMA);
    sarif.put("version", "2.1.0");
    sarif.put("runs", List.of(run));
    return Json.of(sarif);
  }

  private static Map<String, Object> rule(Code code) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.id());
    rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
    return rule;
  }

  private static Map<String, Object> result(
      FindingsReport report,
      Diagnostic finding,
      String mark,
      List<Code> codes,
      DiagnosticFormatter texts) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", artifact(report.path(finding)));
    SourceLocation place = finding.location();
    if (place.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      physical.put("region", region);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.code().id());
    result.put("ruleIndex", codes.indexOf(finding.code()));
    result.put("level", level(finding.severity()));
    result.put(
        "message", Map.of("text", (texts.message(finding) + " " + texts.remedy(finding)).strip()));
    result.put("locations", List.of(Map.of("physicalLocation", physical)));
    result.put("partialFingerprints", Map.of("finding/v1", mark));
    return result;
  }

  private static Map<String, Object> artifact(String path) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    try {
      artifact.put("uri", new URI(null, null, path, null).toASCIIString());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a relative path: " + path, e);
    }
    artifact.put("uriBaseId", "%SRCROOT%");
    return artifact;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
