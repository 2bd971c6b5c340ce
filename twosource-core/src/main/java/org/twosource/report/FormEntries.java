package org.twosource.report;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reports of a file whose form is read elsewhere. Not thread-safe. */
final class FormEntries implements Iterator<Draft> {

  private final Source source;
  private final Iterator<ReportForm.Entry> entries;
  private final Notices notices;
  private int count;
  private @Nullable Draft next;

  FormEntries(Source source, Iterator<ReportForm.Entry> entries, Notices notices) {
    this.source = source;
    this.entries = entries;
    this.notices = notices;
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext()) {
      count++;
      next = draft(entries.next()).orElse(null);
    }
    return next != null;
  }

  @Override
  public Draft next() {
    Draft found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }

  private Optional<Draft> draft(ReportForm.Entry entry) {
    String id = source.stem() + "-" + count;
    if (entry.body() instanceof ReportForm.Body.Page page) {
      String name = entry.fields().getOrDefault("url", source.name());
      return PageFile.draft(
          name, id, page.html().get(), entry.fields(), entry.line(), entry.original(), notices);
    }
    String text =
        entry.body() instanceof ReportForm.Body.Fragment fragment
            ? PageFile.words(fragment.html())
            : ((ReportForm.Body.Words) entry.body()).text();
    Fields fields = new Fields();
    entry.fields().forEach(fields::put);
    Origin origin = new Origin(source.name(), entry.line(), OffsetMap.shifted(0));
    return Optional.of(new Draft(id, fields, text, origin, entry.original()));
  }
}
