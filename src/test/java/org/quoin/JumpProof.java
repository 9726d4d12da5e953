package org.quoin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.quoin.issue.Issue;
import org.quoin.issue.Words;

/// The jump lines of a finished screen edition, read from its pages: each names the page that it
/// leads to, and there the other end names this one.
record JumpProof(Issue issue, PDDocument document, List<ReadPage> pages) {

  /// A jump line.
  ///
  /// @param on the page it stands on
  /// @param said the page it names
  /// @param led the page its link leads to
  record End(boolean onward, int on, int said, int led) {
    boolean isOther(End other) {
      return onward != other.onward && on == other.said && said == other.on;
    }
  }

  List<End> ends() throws IOException {
    var ends = new ArrayList<End>();
    for (int page = 1; page <= pages.size(); page++) {
      for (var annotation : document.getPage(page - 1).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getDestination() instanceof PDNamedDestination name) {
          end(link, name, page).ifPresent(ends::add);
        }
      }
    }
    return ends;
  }

  private Optional<End> end(PDAnnotationLink link, PDNamedDestination name, int page)
      throws IOException {
    var under = LinkProof.under(link, pages.get(page - 1));
    var words = Words.of(issue.imprint().language());
    var target = document.getDocumentCatalog().findNamedDestinationPage(name);
    int led = target == null ? 0 : target.retrievePageNumber() + 1;
    for (int said = 1; said <= pages.size(); said++) {
      for (boolean onward : new boolean[] {true, false}) {
        var line = onward ? words.continuedOn(said) : words.continuedFrom(said);
        if (same(under, Passage.key(line))) {
          return Optional.of(new End(onward, page, said, led));
        }
      }
    }
    return Optional.empty();
  }

  /// Lines that run to the left are painted from the left.
  private static boolean same(String painted, String line) {
    return painted.equals(line) || sorted(painted).equals(sorted(line)) && !painted.isEmpty();
  }

  private static String sorted(String letters) {
    return letters
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Ends without another one, and those that say one page and lead to another.
  List<String> faults() throws IOException {
    var faults = new ArrayList<String>();
    var ends = ends();
    for (End end : ends) {
      if (end.led() != end.said()) {
        faults.add("%s leads to page %d".formatted(end, end.led()));
      }
      if (ends.stream().noneMatch(end::isOther)) {
        faults.add(end + " has no other end");
      }
    }
    return faults;
  }

  /// The page on which the first jump line of a kind stands.
  OptionalInt page(boolean onward) throws IOException {
    return ends().stream().filter(e -> e.onward() == onward).mapToInt(End::on).findFirst();
  }
}
