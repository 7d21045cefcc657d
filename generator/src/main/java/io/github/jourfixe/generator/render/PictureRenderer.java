package io.github.jourfixe.generator.render;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.media.BrokenPictureException;
import io.github.jourfixe.generator.media.Workshop;
import io.github.jourfixe.generator.output.OutputFile;
import io.github.jourfixe.generator.plan.PagePlan;
import io.github.jourfixe.generator.source.SourceFile;
import io.github.jourfixe.generator.view.PageComposer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Renders pictures: those of the content in all their forms, and those that stand for links. */
final class PictureRenderer {

  private final Workshop workshop;
  private final PageComposer composer;
  private final Diagnostics diagnostics;

  PictureRenderer(Workshop workshop, PageComposer composer, Diagnostics diagnostics) {
    this.workshop = workshop;
    this.composer = composer;
    this.diagnostics = diagnostics;
  }

  /** Forms of one picture; none if it cannot be read, which is reported. */
  List<OutputFile> render(List<PagePlan.Picture> forms) {
    SourceFile.Asset asset = forms.get(0).asset();
    List<OutputFile> files = new ArrayList<>();
    try {
      List<byte[]> made =
          workshop.make(
              asset.file(),
              asset.picture().orElseThrow(),
              forms.stream().map(PagePlan.Picture::form).toList());
      for (int i = 0; i < made.size(); i++) {
        files.add(new OutputFile.Generated(forms.get(i).path().outputFile(), made.get(i)));
      }
    } catch (BrokenPictureException e) {
      diagnostics.report(Code.PICTURE_UNREADABLE, asset.location());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + asset.path(), e);
    }
    return files;
  }

  /** The picture that other programs show for a link. */
  OutputFile render(PagePlan.Preview preview) {
    try {
      byte[] drawn = workshop.draw(composer.card(preview));
      return new OutputFile.Generated(preview.path().outputFile(), drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
