package org.twosource.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains tagger, lemma rules and parser and writes them as one file.
 *
 * <p>Arguments: the file to write, the number of parser rounds, the word clusters, the development
 * treebank, then the training treebanks, each a CoNLL-U file or {@code file:genre+genre}. Same
 * arguments, same file.
 */
public final class TrainGrammar {
  private static final int TAGGER_ROUNDS = 5;
  private static final int FOLDS = 3;
  private static final int LEAST_CHANGES = 3;
  private static final long SEED = 7;

  private final PrintStream log = System.out;
  private final List<Tree> train = new ArrayList<>();
  private List<Tree> dev = List.of();
  private WordClusters clusters = WordClusters.NONE;

  private TrainGrammar() {}

  public static void main(String[] arguments) throws IOException {
    new TrainGrammar().run(arguments);
  }

  private void run(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    clusters = clusters(Path.of(arguments[2]));
    dev = Treebank.read(Path.of(arguments[3]));
    for (String bank : Arrays.asList(arguments).subList(4, arguments.length)) {
      train.addAll(trees(bank));
    }
    log.println(train.size() + " trees to learn from");
    List<String> tags = kinds(train.stream().flatMap(t -> Arrays.stream(t.tags)).toList(), 3);
    List<String> relations =
        kinds(train.stream().flatMap(t -> Arrays.stream(t.relations)).toList(), 1);
    Learner tagging = TaggerTrainer.train(train, tags, clusters, TAGGER_ROUNDS, SEED);
    Learner.Packed packedTagger = tagging.pack(2, 0);
    Tagger tagger = new Tagger(tags, packedTagger.weights());
    Lemmatizer lemmatizer = lemmatizer();
    log.println("tagger: " + packedTagger + "; " + lemmatizer.rules().size() + " lemma rules");
    List<ParserTrainer.Lesson> lessons = lessons(tags, relations, lemmatizer);
    ParserTrainer trainer = new ParserTrainer(relations, SEED);
    for (int round = 1; round <= rounds; round++) {
      Learner learner = trainer.round(lessons);
      log.println("round " + round);
      if (round % 2 == 0 || round == rounds) {
        Learner.Packed packed = learner.pack(LEAST_CHANGES, 0);
        write(out, tags, packedTagger, lemmatizer, relations, packed);
        log.println(Files.size(out) + " bytes; " + packed);
        if (round % 4 == 0 || round == rounds) {
          report(
              new Grammar(clusters, tagger, lemmatizer, new Parser(relations, packed.weights())));
        }
      }
    }
  }

  private static WordClusters clusters(Path file) throws IOException {
    Map<String, Integer> byWord = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      byWord.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
    }
    return new WordClusters(byWord);
  }

  private static List<Tree> trees(String bank) throws IOException {
    int colon = bank.lastIndexOf(':');
    if (colon < 0) {
      return Treebank.read(Path.of(bank));
    }
    List<String> genres = List.of(bank.substring(colon + 1).split("\\+"));
    return Treebank.read(Path.of(bank.substring(0, colon))).stream()
        .filter(tree -> genres.contains(tree.genre))
        .toList();
  }

  private static List<String> kinds(List<String> all, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts.keySet().stream().filter(kind -> counts.getOrDefault(kind, 0) >= least).toList();
  }

  private Lemmatizer lemmatizer() {
    LemmaTrainer trainer = new LemmaTrainer();
    for (Tree tree : train) {
      for (int i = 0; i < tree.size(); i++) {
        trainer.add(tree.words[i], tree.tags[i], tree.lemmas[i]);
      }
    }
    return trainer.train();
  }

  private List<ParserTrainer.Lesson> lessons(
      List<String> tags, List<String> relations, Lemmatizer lemmatizer) {
    List<int[]> tagged = TaggerTrainer.jackknife(train, tags, clusters, FOLDS, 2);
    List<ParserTrainer.Lesson> lessons = new ArrayList<>();
    for (int t = 0; t < train.size(); t++) {
      Tree tree = train.get(t);
      Signals signals = new Signals(tree.words, clusters);
      int[] labels = new int[tree.size()];
      for (int i = 0; i < tree.size(); i++) {
        String tag = tags.get(tagged.get(t)[i]);
        signals.tag(i, tag);
        signals.lemma(i, lemmatizer.lemma(tree.words[i], tag));
        labels[i] = relations.indexOf(tree.relations[i]);
      }
      lessons.add(new ParserTrainer.Lesson(signals, tree.heads, labels));
    }
    return lessons;
  }

  private void report(Grammar grammar) {
    long start = System.nanoTime();
    log.println("  own tags    " + Score.of(grammar, dev, false));
    log.println("  " + (System.nanoTime() - start) / 1_000_000 + " ms");
    log.println("  given tags  " + Score.of(grammar, dev, true));
  }

  private void write(
      Path out,
      List<String> tags,
      Learner.Packed tagger,
      Lemmatizer lemmatizer,
      List<String> relations,
      Learner.Packed parser)
      throws IOException {
    try (var data = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      Grammar.writeHead(data, clusters);
      Grammar.writeList(data, tags);
      tagger.write(data);
      Grammar.writeMap(data, lemmatizer.rules());
      Grammar.writeList(data, relations);
      parser.write(data);
    }
  }
}
