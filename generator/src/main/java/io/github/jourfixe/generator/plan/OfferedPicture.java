package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.media.PictureFacts;
import java.util.List;

/**
 * A picture that a text shows, in the forms among which browsers choose.
 *
 * @param facts what its file says
 * @param forms narrow ones first, those for every browser before WebP; none if the file is shown as
 *     it is
 */
public record OfferedPicture(PictureFacts facts, List<PagePlan.Picture> forms) {

  public OfferedPicture {
    forms = List.copyOf(forms);
  }
}
