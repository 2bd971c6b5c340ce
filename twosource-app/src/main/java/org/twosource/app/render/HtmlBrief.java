package org.twosource.app.render;

final class HtmlBrief {
  private final BriefView view;

  HtmlBrief(BriefView view) {
    this.view = view;
  }

  String write() {
    return view.brief().version();
  }
}
