package io.github.jourfixe.generator.report;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.DiagnosticFormatter;
import io.github.jourfixe.generator.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as GitLab's Code Quality report. */
final class CodeQualityReport {

  private CodeQualityReport() {}

  static String render(FindingsReport report) {
    DiagnosticFormatter texts = new DiagnosticFormatter(report.language());
    List<String> marks = Fingerprints.of(report.findings());
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Diagnostic finding = report.findings().get(i);
      Map<String, Object> entry = new LinkedHashMap<>();
      String text = texts.message(finding) + " " + texts.remedy(finding);
      entry.put("description", text.strip());
      entry.put("check_name", finding.code().id());
      entry.put("fingerprint", marks.get(i));
      entry.put("severity", severity(finding));
      Map<String, Object> location = new LinkedHashMap<>();
      location.put("path", report.path(finding));
      // The format knows no finding about a file as a whole.
      location.put("lines", Map.of("begin", Math.max(1, finding.location().line())));
      entry.put("location", location);
      entries.add(entry);
    }
    return Json.of(entries);
  }

  private static String severity(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
