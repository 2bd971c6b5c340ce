package org.twosource.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through sources and the reports in each, with one file open at a time. Not thread-safe. */
final class ReportIterator implements Iterator<Received>, AutoCloseable {

  private final Iterator<Source> sources;
  private final List<ReportForm> forms;
  private final int limit;
  private final Notices notices;
  private final Finisher finisher;
  private Iterator<Draft> drafts = Collections.emptyIterator();
  private @Nullable InputStream open;
  private @Nullable Received next;

  /** {@code unique}: whether each report gets an id that no other has. */
  ReportIterator(
      List<Source> sources, List<ReportForm> forms, int limit, boolean unique, Notices notices) {
    this.sources = sources.iterator();
    this.forms = forms;
    this.limit = limit;
    this.notices = notices;
    this.finisher = new Finisher(new ReportIds(sources), limit, unique, notices);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (drafts.hasNext()) {
        next = finisher.finish(drafts.next()).orElse(null);
      } else if (sources.hasNext()) {
        drafts = drafts(sources.next());
      } else {
        close();
        return false;
      }
    }
    return true;
  }

  @Override
  public Received next() {
    Received found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }

  @Override
  public void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Everything needed has been read.
      }
      open = null;
    }
  }

  private Iterator<Draft> drafts(Source source) {
    close();
    finisher.start(source);
    try {
      BufferedInputStream in = source.open();
      open = in;
      in.mark(FileKind.HEAD);
      byte[] head = in.readNBytes(FileKind.HEAD);
      in.reset();
      for (ReportForm form : forms) {
        if (form.fits(source.ending(), head)) {
          return new FormEntries(source, form.read(source.name(), in, notices), notices);
        }
      }
      if (Sources.isOther(source)) {
        return Collections.emptyIterator();
      }
      return drafts(source, FileKind.of(source.ending(), head), in);
    } catch (IOException e) {
      notices.add(Problem.unreadable(source.name(), e));
      return Collections.emptyIterator();
    }
  }

  private Iterator<Draft> drafts(Source source, FileKind kind, InputStream in) throws IOException {
    return switch (kind) {
      case TEXT -> TextFile.read(source, in, false, limit, notices);
      case MARKDOWN -> TextFile.read(source, in, true, limit, notices);
      case HTML -> PageFile.read(source, in, notices);
      case JSON -> JsonFile.read(source, in, limit, notices);
      case JSON_LINES -> new JsonLines(source, in, limit, notices);
      case BINARY -> none(source, Notice.Code.BINARY, "not text");
      case OTHER -> none(source, Notice.Code.UNREADABLE, "files of this kind are not read");
      case EMPTY -> none(source, Notice.Code.EMPTY, "holds no text");
    };
  }

  private Iterator<Draft> none(Source source, Notice.Code code, String reason) {
    notices.add(Problem.of(code, source.name(), source.name() + ": " + reason));
    return Collections.emptyIterator();
  }
}
