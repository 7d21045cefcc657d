package io.github.jourfixe.generator.plan;

import io.github.jourfixe.generator.diagnostic.Code;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import io.github.jourfixe.generator.diagnostic.SourceLocation;
import io.github.jourfixe.generator.field.AddressPart;
import io.github.jourfixe.generator.media.PictureFacts;
import io.github.jourfixe.generator.media.PictureForm;
import io.github.jourfixe.generator.media.PictureKind;
import io.github.jourfixe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Plans the files that are copied, and the pictures with the forms in which they are offered. */
final class AssetPlanner {

  /** Where to look for what concerns the site as a whole. */
  private static final SourceLocation OWN_FILE = SourceLocation.of("site.yaml");

  private final PlanDraft draft;
  private final Diagnostics diagnostics;
  private final BooleanSupplier webp;
  private final Map<SitePath, SourceFile.Asset> pictures = new HashMap<>();

  AssetPlanner(PlanDraft draft, Diagnostics diagnostics, BooleanSupplier webp) {
    this.draft = draft;
    this.diagnostics = diagnostics;
    this.webp = webp;
  }

  void add(SourceFile.Asset asset, SitePath path) {
    String name = path.value().substring(path.value().lastIndexOf('/') + 1);
    AddressPart.check(name, name, asset.location(), diagnostics);
    draft.addSource(asset.path(), path);
    if (asset.picture().isEmpty()) {
      draft.add(new PagePlan.Copy(path, asset), asset.location());
      return;
    }
    PictureFacts facts = asset.picture().orElseThrow();
    pictures.put(path, asset);
    draft.add(
        facts.kind() == PictureKind.SVG
            ? new PagePlan.Copy(path, asset)
            : new PagePlan.Picture(path, asset, facts, PictureForm.whole(facts)),
        asset.location());
  }

  /** Gives the forms of pictures in texts their addresses, beside the picture. */
  Map<SitePath, OfferedPicture> offer(Set<SitePath> shown) {
    Map<SitePath, OfferedPicture> offered = new HashMap<>();
    for (SitePath path : shown) {
      SourceFile.Asset asset = pictures.get(path);
      if (asset != null) {
        offered.put(path, offer(path, asset, asset.picture().orElseThrow()));
      }
    }
    return offered;
  }

  private OfferedPicture offer(SitePath path, SourceFile.Asset asset, PictureFacts facts) {
    boolean better = facts.isConvertible() && webp.getAsBoolean();
    if (facts.isConvertible() && !better) {
      diagnostics.report(Code.PICTURE_WITHOUT_WEBP, OWN_FILE);
    }
    List<PagePlan.Picture> forms = new ArrayList<>();
    for (PictureForm form : PictureForm.offered(facts, better)) {
      boolean whole = form.equals(PictureForm.whole(facts));
      SitePath at =
          whole
              ? path
              : new SitePath(path.value() + "." + form.width() + "." + form.kind().ending());
      PagePlan.Picture picture = new PagePlan.Picture(at, asset, facts, form);
      if (!whole) {
        draft.add(picture, asset.location());
      }
      forms.add(picture);
    }
    return new OfferedPicture(facts, forms);
  }
}
