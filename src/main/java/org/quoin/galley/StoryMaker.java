package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quoin.geometry.Length;
import org.quoin.issue.Article;
import org.quoin.issue.Block;
import org.quoin.issue.Figure;
import org.quoin.issue.Heading;
import org.quoin.issue.Inset;
import org.quoin.issue.Landing;
import org.quoin.issue.Letter;
import org.quoin.issue.Run;
import org.quoin.picture.Image;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.Stylist;

/// Sets articles and letters as stories.
///
/// @param images by the path their figure names; figures without one were reported when read
/// @param landings of the stories that may jump
record StoryMaker(Typist typist, Map<String, Image> images, List<Landing> landings) {

  Galley.Story article(Article article, Stylist section, boolean brief) {
    var stylist = article.language().map(section::in).orElse(section);
    var head = head(article.heading(), stylist, brief ? Role.BRIEF_HEADLINE : Role.HEADLINE);
    var maker = new FlowMaker(typist, stylist);
    maker.body(article.body());
    maker.links(LinkList.of(article, stylist.theme().links()));
    var inserts = new ArrayList<>(maker.tables());
    for (Figure figure : article.figures()) {
      picture(figure, stylist, maker.anchor(figure.after()), false).ifPresent(inserts::add);
    }
    for (Inset inset : article.insets()) {
      inserts.add(insert(inset, stylist, maker.anchor(inset.after())));
    }
    inserts.sort((a, b) -> Integer.compare(a.anchor(), b.anchor()));
    return new Galley.Story(
        article.id(),
        article.heading().words(),
        head,
        maker.flow(),
        inserts,
        article.pages(),
        brief,
        jump(article, maker),
        article.place());
  }

  private Optional<Galley.Jump> jump(Article article, FlowMaker maker) {
    return landings.stream()
        .filter(landing -> landing.article().id().equals(article.id()))
        .map(landing -> {
          var after = landing.jump().after();
          return new Galley.Jump(
              landing.jump().wish(),
              after.isEmpty() ? after : OptionalInt.of(maker.anchor(after.getAsInt())),
              landing.otherColumns());
        })
        .findFirst();
  }

  /// The runover of a story that may jump, under the words that name it.
  Galley.Runover runover(Landing landing, Galley.Story story, Stylist section) {
    var stylist = landing.article().language().map(section::in).orElse(section);
    var words = landing.jump().headline();
    var headline = words.isEmpty() ? landing.article().heading().headline() : words;
    return new Galley.Runover(
        story,
        new Stack(List.of(typist.words(stylist, headline, Role.BRIEF_HEADLINE, Length.ZERO))));
  }

  Galley.Story letter(Letter letter, Stylist stylist) {
    var head = head(letter.heading(), stylist, Role.HEADLINE);
    var maker = new FlowMaker(typist, stylist);
    maker.salutation(letter.salutation());
    maker.body(letter.body());
    maker.signature(letter.signature());
    List<Insert> inserts =
        Stream.concat(
                letter.portrait().flatMap(figure -> picture(figure, stylist, 0, true)).stream(),
                maker.tables().stream())
            .toList();
    return new Galley.Story(
        letter.id(),
        letter.heading().words(),
        head,
        maker.flow(),
        inserts,
        letter.pages(),
        false,
        Optional.empty(),
        letter.place());
  }

  Stack head(Heading heading, Stylist stylist, Role headline) {
    var layers = new ArrayList<Stack.Layer>();
    add(layers, stylist, heading.kicker(), Role.KICKER, Length.ZERO);
    add(layers, stylist, heading.headline(), headline, Length.ZERO);
    // Half a body line of air between a headline and what explains it.
    var air = stylist.theme().page().grid().half();
    add(layers, stylist, heading.deck(), Role.DECK, air);
    add(layers, stylist, heading.byline(), Role.BYLINE, air);
    return new Stack(layers);
  }

  Optional<Insert.Picture> picture(Figure figure, Stylist stylist, int anchor, boolean portrait) {
    var image = images.get(figure.image());
    if (image == null) {
      return Optional.empty();
    }
    int number = typist.number();
    var under = caption(figure, stylist, Role.CAPTION).map(typist::copy);
    var beside =
        under.flatMap(copy ->
            caption(figure, stylist, Role.SIDE_CAPTION).map(words -> typist.again(copy, words)));
    return Optional.of(
        new Insert.Picture(number, figure, image, stack(under), stack(beside), anchor, portrait));
  }

  private static Stack stack(Optional<Copy> copy) {
    return new Stack(
        copy.stream().<Stack.Layer>map(words -> Stack.Words.of(words, Length.ZERO)).toList());
  }

  /// The caption with the credit behind it in its own, quieter look, or under it where the caption
  /// stands beside its picture; nothing when both are empty.
  private Optional<StyledParagraph> caption(Figure figure, Stylist stylist, Role role) {
    var runs = new ArrayList<StyledRun>();
    var caption = stylist.paragraph(figure.caption(), role);
    runs.addAll(caption.runs());
    if (!figure.credit().isEmpty()) {
      var credit = stylist.paragraph(figure.credit(), Role.CREDIT);
      if (!runs.isEmpty()) {
        runs.add(runs.getLast().withText(role == Role.SIDE_CAPTION ? "\n" : " "));
      }
      runs.addAll(credit.runs());
    }
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(new StyledParagraph(runs, caption.style()));
  }

  private Insert insert(Inset inset, Stylist stylist, int anchor) {
    var grid = stylist.theme().page().grid();
    return switch (inset) {
      case Inset.PullQuote quote -> {
        var layers = new ArrayList<Stack.Layer>();
        add(layers, stylist, quote.text(), Role.PULL_QUOTE, Length.ZERO);
        add(layers, stylist, quote.by(), Role.PULL_QUOTE_BY, grid.half());
        yield new Insert.Quote(new Stack(layers), anchor);
      }
      case Inset.Sidebar box -> {
        var layers = new ArrayList<Stack.Layer>();
        var head = box.facts() ? Role.FACTS_HEADLINE : Role.SIDEBAR_HEADLINE;
        var own = box.language().map(stylist::in).orElse(stylist);
        add(layers, own, box.headline(), head, Length.ZERO);
        boxed(layers, own, box.body(), box.facts() ? Role.FACTS_BODY : Role.SIDEBAR_BODY);
        var title =
            box.headline().isEmpty()
                ? Optional.<String>empty()
                : Optional.of(Run.words(box.headline()));
        yield new Insert.Box(new Stack(layers), box.columns(), box.facts(), anchor, title);
      }
    };
  }

  /// The text of a box or panel: no columns, so its blocks become layers.
  void boxed(List<Stack.Layer> layers, Stylist stylist, List<Block> blocks, Role role) {
    var size = stylist.theme().style(role).text().size();
    for (Block block : blocks) {
      var air = layers.isEmpty() ? Length.ZERO : size.times(2, 5);
      switch (block) {
        case Block.Paragraph(var runs, var language) ->
            layers.add(typist.words(language.map(stylist::in).orElse(stylist), runs, role, air));
        case Block.Subhead(var level, var runs) ->
            layers.add(typist.words(stylist, runs, Role.SUBHEAD, size));
        case Block.Quotation(var blocks2) -> boxed(layers, stylist, blocks2, role);
        case Block.Table(var rows) -> {
          layers.addAll(typist.table(stylist, rows, air));
        }
        case Block.Listing(var numbered, var number, var items) -> {
          for (int i = 0; i < items.size(); i++) {
            listed(layers, stylist, items.get(i), numbered ? (number + i) + "." : "•", role);
          }
        }
      }
    }
  }

  private void listed(
      List<Stack.Layer> layers, Stylist stylist, List<Block> item, String mark, Role role) {
    var size = stylist.theme().style(role).text().size();
    for (Block block : item) {
      if (block instanceof Block.Paragraph(var runs, var language) && !runs.isEmpty()) {
        var own = language.map(stylist::in).orElse(stylist);
        var label = typist.copy(own, List.of(runs.getFirst().withText(mark)), role);
        var words = typist.copy(own, runs, role);
        layers.add(new Stack.Words(words, size.times(1, 5), size.times(5, 4), Optional.of(label)));
      } else {
        boxed(layers, stylist, List.of(block), role);
      }
    }
  }

  private void add(
      List<Stack.Layer> layers, Stylist stylist, List<Run> runs, Role role, Length before) {
    if (!runs.isEmpty()) {
      layers.add(typist.words(stylist, runs, role, layers.isEmpty() ? Length.ZERO : before));
    }
  }
}
