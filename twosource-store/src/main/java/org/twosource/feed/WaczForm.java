package org.twosource.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm;

/** Web archives packed with their index (WACZ): the pages of every WARC inside. */
final class WaczForm implements ReportForm {

  @Override
  public boolean fits(String ending, byte[] head) {
    return ending.equals("wacz") && Forms.start(head).startsWith("PK");
  }

  @Override
  public Iterator<Entry> read(String name, InputStream in, Notices notices) throws IOException {
    return new Pages(name, new ZipInputStream(in), notices);
  }

  private static final class Pages implements Iterator<Entry> {
    private final String name;
    private final ZipInputStream zip;
    private final Notices notices;
    private @Nullable WarcPages current;
    private boolean ended;

    Pages(String name, ZipInputStream zip, Notices notices) {
      this.name = name;
      this.zip = zip;
      this.notices = notices;
    }

    @Override
    public boolean hasNext() {
      while (!ended) {
        if (current != null && current.hasNext()) {
          return true;
        }
        try {
          ZipEntry entry = zip.getNextEntry();
          if (entry == null) {
            ended = true;
            if (current == null) {
              notices.add(Forms.broken(name, "there is no WARC archive in it"));
            }
          } else if (entry.getName().matches(".*\\.warc(\\.gz)?")) {
            current = new WarcPages(name + "!" + entry.getName(), unclosed(zip), notices);
          }
        } catch (IOException e) {
          ended = true;
          notices.add(Forms.broken(name, "the archive is broken: " + Forms.firstLine(e)));
        }
      }
      return false;
    }

    @Override
    public Entry next() {
      if (!hasNext() || current == null) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    private static InputStream unclosed(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public void close() {
          // The next entry follows.
        }
      };
    }
  }
}
