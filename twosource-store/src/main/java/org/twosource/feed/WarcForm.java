package org.twosource.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm;

/** Web archives (WARC, ISO 28500), plain or by gzip: the pages among their responses. */
final class WarcForm implements ReportForm {

  private static final String MAGIC = "WARC/";

  @Override
  public Set<String> endings() {
    return Set.of("gz");
  }

  @Override
  public boolean fits(String ending, byte[] head) {
    if (Forms.start(head).startsWith(MAGIC)) {
      return true;
    }
    if (head.length < 2 || (head[0] & 0xFF) != 0x1F || (head[1] & 0xFF) != 0x8B) {
      return false;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return Forms.start(in.readNBytes(MAGIC.length())).equals(MAGIC);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Iterator<Entry> read(String name, InputStream in, Notices notices) throws IOException {
    return new WarcPages(name, in, notices);
  }
}
