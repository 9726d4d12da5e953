package org.quoin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.quoin.issue.Briefs;
import org.quoin.issue.Issue;
import org.quoin.issue.PageRange;
import org.quoin.pdf.StructureText;

/// On which pages of a finished file everything landed, by the content that its structure points
/// to.
record Landed(Issue issue, PDDocument document) {
  /// Where every story, group of briefs and section stands, by the structure of the file.
  Map<String, PageRange> pieces() {
    var places = new LinkedHashMap<String, PageRange>();
    for (var section : issue.sections()) {
      var range = section(section.banner());
      if (range != null) {
        places.put(section.id(), range);
      }
    }
    var pieces = new LinkedHashMap<String, String>();
    for (var story : StoryWords.of(issue)) {
      pieces.put(story.id(), Passage.key(String.join("", story.words())));
    }
    for (var article : StructureText.elements(document, "Art")) {
      if (article.getTitle() != null) {
        var title = Passage.key(article.getTitle());
        for (var piece : pieces.entrySet()) {
          // A kicker may stand before the headline that is the title.
          int at = piece.getValue().indexOf(title);
          if (at >= 0 && at < 60) {
            places.putIfAbsent(piece.getKey(), range(article));
          }
        }
      }
    }
    for (var section : issue.sections()) {
      // A wall or a card alone in its section.
      if (section.pieces().size() == 1 && places.containsKey(section.id())) {
        places.putIfAbsent(section.pieces().getFirst().id(), places.get(section.id()));
      }
    }
    for (var briefs : Parts.of(issue, Briefs.class)) {
      var all = briefs.articles().stream().map(article -> places.get(article.id())).toList();
      if (!all.contains(null)) {
        places.putIfAbsent(
            briefs.id(), new PageRange(all.getFirst().first(), all.getLast().last()));
      }
    }
    return places;
  }

  /// Where the section with this banner stands; null when nowhere.
  PageRange section(String banner) {
    return StructureText.elements(document, "Sect").stream()
        .filter(section -> Passage.key(banner).equals(Passage.key("" + section.getTitle())))
        .findFirst()
        .map(this::range)
        .orElse(null);
  }

  PageRange range(PDStructureElement element) {
    var numbers = new TreeMap<Integer, Boolean>();
    numbers(element, numbers);
    return new PageRange(numbers.firstKey(), numbers.lastKey());
  }

  private void numbers(PDStructureElement element, Map<Integer, Boolean> numbers) {
    for (var kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement child -> numbers(child, numbers);
        case PDMarkedContentReference piece ->
            numbers.put(document.getPages().indexOf(piece.getPage()) + 1, true);
        default -> {}
      }
    }
  }
}
