package org.quoin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.quoin.issue.Issue;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Run;
import org.quoin.issue.Target;

/// A finished screen edition's links beside those that its editor wrote.
record LinkProof(Issue issue, PDDocument document, List<ReadPage> pages) {

  /// Addresses that nothing leads to, and links that lead where nobody wrote, or lie over other
  /// words than theirs.
  List<String> outward() throws IOException {
    var written = written();
    var faults = new ArrayList<String>();
    var seen = new TreeSet<String>();
    for (int i = 0; i < pages.size(); i++) {
      for (var annotation : document.getPage(i).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          seen.add(action.getURI());
          var words = written.getOrDefault(action.getURI(), Set.of());
          var under = under(link, pages.get(i));
          if (words.stream().noneMatch(text -> text.contains(under))) {
            faults.add(action.getURI() + " lies over “" + under + "” and belongs to " + words);
          }
        }
      }
    }
    written.keySet().stream()
        .filter(address -> !seen.contains(address))
        .forEach(address -> faults.add("nothing leads to " + address));
    return faults;
  }

  /// The words that lead to each address, as keys; a logo leads there without words.
  private Map<String, Set<String>> written() {
    Map<String, Set<String>> written = new HashMap<>();
    for (var run : Parts.of(issue.sections(), Run.class)) {
      if (run.link().orElse(null) instanceof Target.Address(String uri)) {
        written.computeIfAbsent(uri, _ -> new TreeSet<>()).add(Passage.key(run.text()));
      }
    }
    for (var linked : Parts.of(issue.sections(), Run.Linked.class)) {
      if (linked.target() instanceof Target.Address(String uri)) {
        var words = Passage.key(Passage.listed(linked));
        written.computeIfAbsent(uri, _ -> new TreeSet<>()).add(words);
      }
    }
    for (var wall : Parts.of(issue.sections(), LogoWall.class)) {
      for (var logo : wall.logos()) {
        if (logo.link().orElse(null) instanceof Target.Address(String uri)) {
          written.computeIfAbsent(uri, _ -> new TreeSet<>()).add("");
        }
      }
    }
    return written;
  }

  /// The letters that stand in a link's box.
  static String under(PDAnnotationLink link, ReadPage page) {
    var box = link.getRectangle();
    double top = page.height - box.getUpperRightY();
    double foot = page.height - box.getLowerLeftY();
    return Passage.key(
        page.glyphs.stream()
            .filter(glyph -> !glyph.turned())
            .filter(glyph -> glyph.y() > top && glyph.y() < foot)
            .filter(glyph -> glyph.x() > box.getLowerLeftX() - 0.1)
            .filter(glyph -> glyph.x() < box.getUpperRightX() - 0.1)
            .map(ReadPage.Glyph::text)
            .collect(Collectors.joining()));
  }

  /// Links over a page number that lead to another page than it says.
  List<String> inward() throws IOException {
    var faults = new ArrayList<String>();
    int numbers = 0;
    for (int i = 0; i < pages.size(); i++) {
      for (var annotation : document.getPage(i).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getDestination() instanceof PDNamedDestination name) {
          var target = document.getDocumentCatalog().findNamedDestinationPage(name);
          var under = under(link, pages.get(i));
          if (target == null) {
            faults.add("“" + under + "” leads nowhere");
          } else if (under.matches("\\d+")) {
            numbers++;
            var page = Integer.toString(target.retrievePageNumber() + 1);
            if (!under.startsWith(page)) {
              faults.add("“" + under + "” leads to page " + page);
            }
          }
        }
      }
    }
    return numbers == 0 ? List.of("no page number leads anywhere") : faults;
  }
}
