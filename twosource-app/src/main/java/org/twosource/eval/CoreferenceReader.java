package org.twosource.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twosource.text.Span;

/**
 * OntoGUM (Zhu et al. 2021) and GUM: one document a file; number, word and brackets of a word a
 * line, parted by tabs. Of a folder it reads the development part of GUM ({@code gum-dev.txt}).
 *
 * <p>The files have no sentences. Where {@code ../../syntax/gum/en_gum-ud-dev.conllu} stands, text
 * and sentences are taken from there; else a passage is the words with spaces between.
 */
final class CoreferenceReader implements GoldReader {

  private static final Path TREEBANK = Path.of("../../syntax/gum/en_gum-ud-dev.conllu");
  private static final Pattern BRACKET = Pattern.compile("(\\()?([^()|]+)(\\))?");

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(path)) {
      developmentPart().stream()
          .map(id -> path.resolve(id + ".conll"))
          .filter(Files::isRegularFile)
          .forEach(files::add);
    } else {
      files.add(path);
    }
    Map<String, Passage> passages = passages(path);
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      String id = String.valueOf(file.getFileName()).replaceFirst("\\.conll$", "");
      documents.add(document(file, id, Optional.ofNullable(passages.get(id))));
    }
    return documents;
  }

  private static List<String> developmentPart() {
    try (InputStream in = CoreferenceReader.class.getResourceAsStream("gum-dev.txt")) {
      byte[] list = Objects.requireNonNull(in, "gum-dev.txt").readAllBytes();
      return new String(list, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Passage> passages(Path path) throws IOException {
    Path folder = Files.isDirectory(path) ? path : path.resolveSibling(".");
    Path treebank = folder.resolve(TREEBANK).normalize();
    return Files.isRegularFile(treebank)
        ? new ConlluReader()
            .read(treebank).stream()
                .map(GoldDocument::passage)
                .collect(Collectors.toMap(Passage::id, Function.identity()))
        : Map.of();
  }

  private static GoldDocument document(Path file, String id, Optional<Passage> treebank)
      throws IOException {
    PassageBuilder text = new PassageBuilder();
    List<Span> words = new ArrayList<>();
    Chains chains = new Chains(file);
    int number = 0;
    for (String line : GoldFiles.lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
          throw new GoldException(file, number, "no number, word and brackets");
        }
        chains.add(words.size(), cells[cells.length - 1], number);
        words.add(text.add(cells[1], true));
      }
    }
    Passage plain = text.running(id);
    Optional<Passage> same =
        treebank.filter(one -> texts(spans(one), one).equals(texts(words, plain)));
    Passage passage = same.orElse(plain);
    List<Span> places = same.map(CoreferenceReader::spans).orElse(words);
    return new GoldDocument(passage, Answer.NONE.withCoreference(chains.over(places)));
  }

  private static List<Span> spans(Passage passage) {
    return passage.sentences().stream().flatMap(List::stream).toList();
  }

  private static List<String> texts(List<Span> words, Passage passage) {
    return words.stream().map(word -> word.in(passage.text())).toList();
  }

  /** Mentions by chain as their brackets open and close; numbers of words, both ends included. */
  private static final class Chains {
    private final Path file;
    private final Map<String, List<int[]>> mentions = new LinkedHashMap<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    Chains(Path file) {
      this.file = file;
    }

    void add(int word, String brackets, int line) {
      if (brackets.equals("_") || brackets.equals("-")) {
        return;
      }
      Matcher bracket = BRACKET.matcher(brackets);
      while (bracket.find()) {
        String chain = bracket.group(2);
        Deque<Integer> starts = open.computeIfAbsent(chain, id -> new ArrayDeque<>());
        if (bracket.group(1) != null) {
          starts.push(word);
        }
        if (bracket.group(3) != null) {
          if (starts.isEmpty()) {
            throw new GoldException(file, line, "closes what is not open: " + chain);
          }
          mentions
              .computeIfAbsent(chain, id -> new ArrayList<>())
              .add(new int[] {starts.pop(), word});
        }
      }
    }

    List<List<Span>> over(List<Span> words) {
      if (open.values().stream().anyMatch(starts -> !starts.isEmpty())) {
        throw new GoldException(file, "ends inside a mention");
      }
      Collection<List<int[]>> chains = mentions.values();
      return chains.stream()
          .map(
              chain ->
                  chain.stream().map(ends -> words.get(ends[0]).cover(words.get(ends[1]))).toList())
          .toList();
    }
  }
}
