package org.twosource.eval;

import java.nio.file.Path;
import java.util.List;

/** The gold sets that are known, and how each is read. */
public final class GoldSets {
  private GoldSets() {}

  /** The sets that results are made of, where they stand under a data folder; some may be absent. */
  public static List<GoldSet> under(Path data) {
    return List.of(
        new GoldSet(
            "PolNeAR dev",
            Layer.ATTRIBUTION,
            data.resolve("attribution/polnear/dev"),
            new PolnearReader()),
        new GoldSet(
            "EWT dev",
            Layer.TREES,
            data.resolve("syntax/ewt/en_ewt-ud-dev.conllu"),
            new ConlluReader()));
  }

  /** A file or folder in a format that is known for the layer; which one shows in its files. */
  public static GoldSet at(Layer layer, Path path) {
    return new GoldSet(path.toString(), layer, path, reader(layer));
  }

  private static GoldReader reader(Layer layer) {
    return switch (layer) {
      case ATTRIBUTION -> new PolnearReader();
      case TREES -> new ConlluReader();
      default -> throw new UnsupportedOperationException(layer.word());
    };
  }
}
