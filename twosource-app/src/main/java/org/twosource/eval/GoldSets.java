package org.twosource.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The gold sets that are known, and how each is read. */
public final class GoldSets {
  private GoldSets() {}

  /**
   * The sets that results are made of, where they stand under a data folder; some may be absent.
   */
  public static List<GoldSet> under(Path data) {
    return List.of(
        set("PolNeAR dev", Layer.ATTRIBUTION, data.resolve("attribution/polnear/dev")),
        set("UNER-EWT dev", Layer.NAMES, data.resolve("names/uner-ewt/en_ewt-ud-dev.iob2")),
        set(
            "Worldwide, held-out tenth",
            Layer.NAMES,
            data.resolve("names/worldwide/processed_annotated")),
        set("EWT dev", Layer.TREES, data.resolve("syntax/ewt/en_ewt-ud-dev.conllu")),
        set("UW dev", Layer.CERTAINTY, data.resolve("factuality/UW/dev.jsonl")),
        set("TBAQ", Layer.DATES, data.resolve("time/tbaq")),
        set("WikiWars train", Layer.DATES, data.resolve("time/wikiwars-train")),
        set("NewsQuant", Layer.AMOUNTS, data.resolve("quantities/newsquant/newsquant.json")),
        set("OntoGUM dev", Layer.COREFERENCE, data.resolve("coreference/ontogum-conll")),
        set("GVC", Layer.GROUPING, data.resolve("incidents/gvc/documents.jsonl")),
        set("GVA", Layer.GROUPING, data.resolve("incidents/gva/groups.jsonl")),
        set("BASIL", Layer.GROUPING, data.resolve("bundles/basil/articles")),
        set("ECB+ topics", Layer.GROUPING, data.resolve("events/ecbplus/ECB+")),
        set("Articles of 2018 and 2019", Layer.REUSE, data.resolve("reuse/articles-2018")));
  }

  /** A file or folder in a format that is known for the layer; which one shows in its files. */
  public static GoldSet at(Layer layer, Path path) {
    return set(path.toString(), layer, path);
  }

  private static GoldSet set(String name, Layer layer, Path path) {
    return new GoldSet(name, layer, path, reader(layer, path));
  }

  private static GoldReader reader(Layer layer, Path path) {
    return switch (layer) {
      case ATTRIBUTION -> new PolnearReader();
      case NAMES -> isUner(path) ? new UnerReader() : new WorldwideReader();
      case TREES -> new ConlluReader();
      case CERTAINTY -> new FactualityReader();
      case DATES ->
          new TimeMlReader(isChronicle(path) ? Passage.Kind.CHRONICLE : Passage.Kind.REPORT);
      case AMOUNTS -> new NewsQuantReader();
      case COREFERENCE -> new CoreferenceReader();
      case GROUPING -> new GroupingReader();
      case REUSE -> new ReuseReader();
    };
  }

  private static boolean isUner(Path path) {
    return path.toString().endsWith(".iob2")
        || (Files.isDirectory(path) && GoldFiles.holds(path, ".iob2"));
  }

  /** Files of WikiWars do not say what they are; their folder does. */
  private static boolean isChronicle(Path path) {
    return path.toAbsolutePath().toString().toLowerCase(Locale.ROOT).contains("wikiwars");
  }
}
