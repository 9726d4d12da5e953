package org.quoin.web;

import org.quoin.issue.Figure;
import org.quoin.issue.Figure.Alternative;
import org.quoin.style.Role;

/// Figures as markup: a picture in several sizes, its caption and credit.
record Figures(Html html, WebIssue issue, WebPictures pictures) {
  /// What a browser is told of a picture's width before it knows the page.
  static final String COLUMN = "(min-width: 60rem) 30rem, 92vw";

  static final String PAGE = "(min-width: 75rem) 66rem, 92vw";

  /// @param kind the figure's class: `wide`, `portrait`
  /// @param sizes as the attribute of that name has it
  /// @param soon whether it is seen as the page opens
  void write(Figure figure, String kind, String sizes, boolean soon, Prose prose) {
    if (!issue.images().containsKey(figure.image())) {
      return;
    }
    html.open("figure", "class", kind, "id", figure.id());
    picture(figure.image(), alternative(figure, prose), sizes, soon, focus(figure));
    if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
      html.open("figcaption", "class", StyleSheet.name(Role.CAPTION));
      prose.runs(Role.CAPTION, figure.caption());
      if (!figure.credit().isEmpty()) {
        html.words(" ").open("span", "class", StyleSheet.name(Role.CREDIT));
        prose.runs(Role.CREDIT, figure.credit());
        html.close();
      }
      html.close();
    }
    html.close().line();
  }

  void picture(String image, String alternative, String sizes, boolean soon, String style) {
    var shown = pictures.of(image);
    html.empty(
        "img",
        "src",
        shown.source(),
        "srcset",
        shown.sources(),
        "sizes",
        shown.sources().isEmpty() ? "" : sizes,
        "width",
        Integer.toString(shown.width()),
        "height",
        Integer.toString(shown.height()),
        "loading",
        soon ? "" : "lazy",
        "style",
        style,
        "alt",
        alternative);
  }

  private static String alternative(Figure figure, Prose prose) {
    return switch (figure.alternative()) {
      case Alternative.Described(String text) -> text;
      case Alternative.Decorative _ -> "";
    };
  }

  /// The point that stays in sight where a picture is cropped.
  private static String focus(Figure figure) {
    return figure.focus().equals(Figure.Focus.CENTRE)
        ? ""
        : "object-position:%d%% %d%%".formatted(figure.focus().x() / 10, figure.focus().y() / 10);
  }
}
