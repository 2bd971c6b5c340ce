package org.twosource.room;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.twosource.room.page.Visitor;

/** Writes pages from templates, which were made classes when the program was built. */
final class Templates {

  private static final String PACKAGE = "org.twosource.room.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

  void show(Context context, Visitor visitor, String template, Object page) {
    StringOutput out = new StringOutput(1 << 16);
    engine.render(template + ".jte", Map.of("visitor", visitor, "page", page), out);
    context.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
