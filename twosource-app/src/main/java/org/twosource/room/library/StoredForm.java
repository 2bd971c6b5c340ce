package org.twosource.room.library;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.twosource.app.render.BriefWriter;
import org.twosource.app.render.Format;
import org.twosource.corroboration.Brief;

/** A brief as a workspace keeps it. */
public final class StoredForm {

  private StoredForm() {}

  /** The document that {@code brief --format json} prints. */
  public static String of(Brief brief) {
    StringWriter json = new StringWriter();
    try {
      BriefWriter.write(brief, Format.JSON, false, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }
}
