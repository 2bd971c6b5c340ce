package org.twosource.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that inputs name: folders with everything below them, sorted by name. */
final class Sources {

  /** Endings of files that hold no reports, such as pictures and style sheets. */
  private static final Set<String> OTHER = Set.copyOf(WordList.lines("other-endings.txt"));

  private final Notices notices;
  private final Set<String> lookedInto = new HashSet<>();
  private final List<Source> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Sources(List<ReportForm> forms, Notices notices) {
    this.notices = notices;
    forms.forEach(form -> lookedInto.addAll(form.endings()));
  }

  static List<Source> of(List<Input> inputs, List<ReportForm> forms, Notices notices) {
    Sources sources = new Sources(forms, notices);
    for (Input input : inputs) {
      if (input instanceof Input.OfPath file) {
        sources.named(file);
      } else if (input instanceof Input.OfStream stream) {
        sources.found.add(new Source(stream.name(), stream, true));
      }
    }
    return sources.found;
  }

  /** Whether it stands in a folder and holds no report by its name. */
  static boolean isOther(Source source) {
    return !source.named() && OTHER.contains(source.ending());
  }

  private void named(Input.OfPath input) {
    if (Files.isDirectory(input.path())) {
      folder(input.path());
    } else {
      file(input.path(), true);
    }
  }

  private void folder(Path folder) {
    if (!firstTime(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted(Comparator.comparing(entry -> nameOf(entry))).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      notices.add(Problem.unreadable(folder.toString(), e));
      return;
    }
    for (Path entry : entries) {
      if (nameOf(entry).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        if (!belongsToPage(entry)) {
          folder(entry);
        }
      } else {
        file(entry, false);
      }
    }
  }

  private void file(Path path, boolean named) {
    Source source = new Source(path.toString(), new Input.OfPath(path), named);
    if (isOther(source) && !lookedInto.contains(source.ending())) {
      return;
    }
    if (firstTime(path)) {
      found.add(source);
    } else {
      notices.add(
          Problem.of(
              Notice.Code.DUPLICATE, source.name(), source.name() + ": named twice, read once"));
    }
  }

  /** A file reached twice is read once; a link to a folder above does not go round for ever. */
  private boolean firstTime(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  /** Browsers save the pictures and frames of {@code page.html} in a folder {@code page_files}. */
  private static boolean belongsToPage(Path folder) {
    String name = nameOf(folder);
    if (!name.toLowerCase(Locale.ROOT).endsWith("_files")) {
      return false;
    }
    String stem = name.substring(0, name.length() - "_files".length());
    return Files.exists(folder.resolveSibling(stem + ".html"))
        || Files.exists(folder.resolveSibling(stem + ".htm"));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
