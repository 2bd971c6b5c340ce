package org.twosource.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm.Body;
import org.twosource.report.ReportForm.Entry;

/** The HTML pages of a web archive, one at a time. Not thread-safe. */
final class WarcPages implements Iterator<Entry> {

  private static final int OK = 200;
  private static final int LARGEST_PAGE = 16_000_001;

  private final String name;
  private final WarcReader reader;
  private final Notices notices;
  private int records;
  private boolean ended;
  private @Nullable Entry next;

  WarcPages(String name, InputStream in, Notices notices) throws IOException {
    this.name = name;
    this.notices = notices;
    this.reader = new WarcReader(in);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          ended = true;
        } else {
          records++;
          next = readable(record.get()).orElse(null);
        }
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
        ended = true;
        notices.add(
            Forms.broken(
                name,
                "the archive is broken or cut off after record "
                    + records
                    + " ("
                    + Forms.firstLine(e)
                    + "); what stands before was read"));
      }
    }
    return next != null;
  }

  @Override
  public Entry next() {
    Entry found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }

  /** One record that cannot be unpacked says nothing of those that follow. */
  private Optional<Entry> readable(WarcRecord record) {
    try {
      return page(record);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      notices.add(
          Forms.broken(
              name,
              "record "
                  + records
                  + " cannot be read ("
                  + Forms.firstLine(e)
                  + "); it is left out"));
      return Optional.empty();
    }
  }

  private static Optional<Entry> page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP.base())
        && response.http().status() == OK
        && isPage(response.http().contentType())) {
      return Optional.of(entry(response.target(), response.http().bodyDecoded()));
    }
    if (record instanceof WarcResource resource && isPage(resource.contentType())) {
      return Optional.of(entry(resource.target(), resource.body()));
    }
    return Optional.empty();
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || type.base().toString().equals("application/xhtml+xml");
  }

  private static Entry entry(String target, MessageBody body) throws IOException {
    byte[] bytes = body.stream().readNBytes(LARGEST_PAGE);
    // When it was captured is not when it came out.
    return new Entry(Map.of("url", target), new Body.Page(() -> bytes), 1, () -> bytes);
  }
}
