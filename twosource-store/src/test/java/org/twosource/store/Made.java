package org.twosource.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Received;
import org.twosource.report.Report;

/** Reports made for tests. */
final class Made {

  private Made() {}

  static final String FIRE =
      "A fire broke out on Harbour Street in Kesteven on Monday evening. Two people were injured,"
          + " fire chief Rosa Lind said. The warehouse of the Marlow ropeworks burned down. Police"
          + " closed the Tarn bridge until midnight.";

  static final String FIRE_TOO =
      "Fire chief Rosa Lind said that two people were injured when a fire destroyed the warehouse"
          + " of the Marlow ropeworks on Harbour Street in Kesteven. The Tarn bridge stayed closed.";

  static final String STRIKE =
      "Dock workers in Port Ellery voted on Tuesday to end their strike after nine days, the union"
          + " of crane drivers announced. Spokesman Ivo Hask said that wages would rise by four"
          + " percent.";

  static Received report(String id, String text) {
    return report(id, "", text, Optional.empty(), Optional.empty());
  }

  static Received report(
      String id, String title, String text, Optional<String> outlet, Optional<String> day) {
    Report report =
        new Report(
            id,
            title,
            text,
            outlet,
            day.map(iso -> new Report.Published(LocalDate.parse(iso), iso)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Origin("made.jsonl", 1, OffsetMap.shifted(0)));
    return new Received(
        report, Optional.of(id), () -> ("original of " + text).getBytes(StandardCharsets.UTF_8));
  }

  static Received at(String url, String text) {
    Received made = report("page", text);
    Report report = made.report();
    return new Received(
        new Report(
            report.id(),
            report.title(),
            text,
            report.outlet(),
            report.published(),
            Optional.of(url),
            report.author(),
            report.agency(),
            report.origin()),
        Optional.empty(),
        made.original());
  }

  /** What a reading of both reports of the fire would find, in part. */
  static String brief() {
    return """
        {"twosource":"0","reports":[{"id":"a","entities":[
        {"id":"e1","kind":"person","name":"Rosa Lind","aliases":["fire chief"],
        "mentions":[%s]},
        {"id":"e2","kind":"person","name":"neighbour of the ropeworks","aliases":[],"mentions":[]},
        {"id":"e3","kind":"person","name":"woman","aliases":[],"mentions":[]}],
        "attributions":[{"id":"t1","source":[{"text":"fire chief Rosa Lind"}],
        "chains":[[{"entity":"e1","kind":"other","attribution":"t1"}]]},
        {"id":"t2","source":[{"text":"a neighbour of the ropeworks"}],
        "chains":[[{"entity":"e2","kind":"unnamed","attribution":"t2"}]]},
        {"id":"t3","source":[{"text":"a woman"}],
        "chains":[[{"entity":"e3","kind":"unnamed","attribution":"t3"}]]}],
        "claims":[{"id":"c1","attribution":"t1","statement":"Two people were injured"},
        {"id":"c2","attribution":null,"statement":"The warehouse of the Marlow ropeworks burned down"},
        {"id":"c3","attribution":"t2","statement":"Police closed the Tarn bridge until midnight"}]},
        {"id":"b","entities":[{"id":"e1","kind":"person","name":"Rosa Lind","aliases":[],"mentions":[%s]}],
        "claims":[{"id":"c1","attribution":null,"statement":"Two people were injured"}]}],
        "findings":[{"id":"f1","statement":"Two people were injured","claims":["a/c1","b/c1"],
        "verdict":"corroborated","independent":{"atLeast":2,"atMost":2}}]}
        """
        .formatted(mention(FIRE), mention(FIRE_TOO));
  }

  private static String mention(String text) {
    int at = text.indexOf("Rosa Lind");
    return "{\"start\":%d,\"end\":%d,\"text\":\"Rosa Lind\"}".formatted(at, at + 9);
  }
}
