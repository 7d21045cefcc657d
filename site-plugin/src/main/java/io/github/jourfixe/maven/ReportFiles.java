package io.github.jourfixe.maven;

import io.github.jourfixe.generator.report.FindingsReport;
import io.github.jourfixe.generator.report.ReportForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The files that keep what was found.
 *
 * @param forms which ones are wanted
 * @param folder where they go
 * @param prefix path of the content within its repository, ending with a slash, or empty
 */
record ReportFiles(Set<ReportForm> forms, Path folder, String prefix) {

  /** Names as typed; null stands for none. */
  static ReportFiles of(List<String> names, Path folder, Path content) throws MojoFailureException {
    Set<ReportForm> forms = EnumSet.noneOf(ReportForm.class);
    for (String name : names == null ? List.<String>of() : names) {
      forms.add(
          ReportForm.byName(name)
              .orElseThrow(
                  () ->
                      new MojoFailureException(
                          "jourfixe.reports: »"
                              + name
                              + "« is none of html, sarif, gitlab, junit")));
    }
    return new ReportFiles(forms, folder, prefix(content.toAbsolutePath().normalize()));
  }

  void write(FindingsReport report) throws IOException {
    for (ReportForm form : forms) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(form.fileName()), form.render(report));
    }
  }

  /** Servers show findings at paths from the top of the repository. */
  private static String prefix(Path content) {
    for (Path top = content; top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        String path = top.relativize(content).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
      }
    }
    return "";
  }
}
