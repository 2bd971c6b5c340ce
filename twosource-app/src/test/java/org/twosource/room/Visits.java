package org.twosource.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.room.library.Library;
import org.twosource.room.page.Links;
import org.twosource.room.page.StoryView;

/** The addresses of one page of every sort. */
final class Visits {

  /** Where there is no page; the browser complains of it. */
  static final String NOWHERE = "/no-such-page";

  private Visits() {}

  static List<String> of(Library library, String story) {
    Library.Opened opened = library.open(story).orElseThrow();
    Brief brief = opened.brief().orElseThrow();
    StoryView view = new StoryView(opened, brief);
    List<String> all =
        new ArrayList<>(List.of("/", view.url(), view.url() + "?all=1", "/add", "/about"));
    brief.findings().stream().limit(2).map(view::url).forEach(all::add);
    String first = brief.reports().get(0).report().id();
    all.add(view.reportUrl(first));
    all.add(view.reportUrl(first) + "/versions");
    if (brief.reports().size() > 1) {
      all.add(view.compareUrl(first, brief.reports().get(1).report().id()));
    }
    Optional<String> source = brief.sources().stream().map(Brief.Voice::name).findFirst();
    source.map(Links::source).ifPresent(all::add);
    all.add(Links.outlet(view.outlets().get(0)));
    all.add("/search?q=the");
    all.add("/search?q=the&in=reports");
    all.add("/search?q=the&in=people");
    all.add("/search?q=the&exact=1");
    all.add(NOWHERE);
    return all;
  }
}
