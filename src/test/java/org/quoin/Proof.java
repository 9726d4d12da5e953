package org.quoin;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.quoin.issue.Article;
import org.quoin.issue.Direction;
import org.quoin.issue.Figure;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.Run;
import org.quoin.issue.Section;
import org.quoin.pdf.StructureText;

/// A finished screen edition laid beside what its editor wrote, as a proofreader does it. Each
/// question is answered from the file alone, with a list of what is wrong.
final class Proof implements AutoCloseable {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(pages?):([^}]+)}");

  /// How near to the outer edge, in points, a banner's label stands: the band is 13 mm wide.
  private static final double BAND = 13 / 25.4 * 72;

  /// A caption is this near to its photo, in points, baseline of its first line to the photo's
  /// edge: the gap, and a line of small type.
  private static final double BESIDE = 20;

  /// No column of a sample is as narrow, in points.
  private static final double NARROWEST = 120;

  private final Issue written;
  private final Issue issue;
  private final PDDocument document;
  private final List<ReadPage> pages = new ArrayList<>();
  private final boolean leftwards;
  private final Landed landed;
  private final String text;

  /// @param written as its editor wrote it
  /// @param issue with its references filled in
  Proof(Issue written, Issue issue, byte[] pdf) throws IOException {
    this.written = written;
    this.issue = issue;
    this.document = Loader.loadPDF(pdf);
    for (var page : document.getPages()) {
      pages.add(new ReadPage(page));
    }
    this.leftwards = Direction.of(issue.imprint().language()).isRightToLeft();
    this.landed = new Landed(issue, document);
    var banners = issue.sections().stream().map(Section::banner).toList();
    this.text = keyed(StructureText.sections(document, banners));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  Landed landed() {
    return landed;
  }

  int pageCount() {
    return pages.size();
  }

  private static String keyed(String text) {
    return text.lines().map(Passage::key).collect(Collectors.joining("|", "|", "|"));
  }

  /// Passages that are not there as often as they were written.
  List<String> wordsLostOrDoubled() {
    var passages = Passage.of(issue);
    var source = passages.stream().map(Passage::key).collect(Collectors.joining("|", "|", "|"));
    var faults = new ArrayList<String>();
    for (var passage : passages) {
      int wanted = count(source, passage.key());
      int there = count(text, passage.key());
      if (there != wanted) {
        faults.add(
            passage.piece() + ": " + there + " times, not " + wanted + ": " + passage.words());
      }
    }
    return faults;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  /// Paragraphs that begin above or to the left of the one before them.
  List<String> paragraphsOutOfOrder() {
    var faults = new ArrayList<String>();
    Map<String, double[]> before = new HashMap<>();
    for (var passage : Passage.of(issue)) {
      if (passage.flows() && passage.key().length() > 40) {
        var at = place(passage.key().substring(0, 30));
        var last = before.put(passage.piece(), at);
        if (at.length == 0) {
          faults.add("not in one stretch: " + passage.words());
        } else if (last != null && last.length > 0 && !follows(last, at)) {
          faults.add(passage.piece() + ": too early: " + passage.words());
        }
      }
    }
    return faults;
  }

  /// Page, left edge and baseline of the first letters; empty when no page shows them.
  private double[] place(String key) {
    for (int i = issue.cover().isPresent() ? 1 : 0; i < pages.size(); i++) {
      var found = pages.get(i).find(key);
      if (found.isPresent()) {
        var first = found.get().getFirst();
        return new double[] {i, first.x(), first.y()};
      }
    }
    return new double[0];
  }

  /// On a later page, in a later column, or lower down in the same one. A line that runs beside a
  /// photo starts further right too, but by less than the narrowest column.
  private boolean follows(double[] before, double[] after) {
    double right = leftwards ? before[1] - after[1] : after[1] - before[1];
    return after[0] > before[0]
        || after[0] == before[0]
            && (right > NARROWEST || right > -NARROWEST && after[2] > before[2]);
  }

  /// Pages whose banner is missing, says something else or stands on the wrong side.
  List<String> banners() {
    var faults = new ArrayList<String>();
    Map<String, Integer> inks = new HashMap<>();
    for (int number = 1; number <= pages.size(); number++) {
      var page = pages.get(number - 1);
      var turned = page.glyphs.stream().filter(ReadPage.Glyph::turned).toList();
      var label = page.turnedKey();
      var names = new ArrayList<String>();
      for (var section : issue.sections()) {
        var range = landed.section(section.banner());
        if (range != null && range.first() <= number && number <= range.last()) {
          names.add(Passage.key(section.banner()));
        }
      }
      if (!label.equals(String.join("", names)) && !(names.size() > 1 && names.contains(label))) {
        faults.add("page " + number + ": “" + label + "” and not " + names);
      }
      // An issue whose lines run to the left is bound on the right.
      boolean left = number % 2 == 0 != leftwards;
      for (var glyph : turned) {
        if (left ? glyph.x() > BAND : glyph.x() < page.width - BAND) {
          faults.add("page " + number + ": “" + glyph.text() + "” at " + glyph.x());
        }
      }
      var band = page.fills.stream().filter(fill -> isBand(fill.area(), page, left)).findFirst();
      if (band.isPresent() == turned.isEmpty()) {
        faults.add("page " + number + ": a band without a label or a label without a band");
      } else if (band.isPresent()
          && inks.merge(label, band.get().rgb(), (a, b) -> a.equals(b) ? a : -1) < 0) {
        faults.add("page " + number + ": another colour than on the page before");
      }
    }
    return faults;
  }

  /// A coloured strip along the page's outer edge.
  private static boolean isBand(Rectangle2D area, ReadPage page, boolean left) {
    boolean at = left ? area.getMinX() <= 0.5 : area.getMaxX() >= page.width - 0.5;
    return at && area.getHeight() > page.height / 8 && area.getWidth() < 2 * BAND;
  }

  /// Figures that are not there, or whose caption does not stand beside them.
  List<String> captions() {
    var faults = new ArrayList<String>();
    var figures = StructureText.elements(document, "Figure");
    for (Figure figure : Passage.figures(issue)) {
      if (figure.alternative() instanceof Figure.Alternative.Described(String alt)) {
        var element =
            figures.stream().filter(f -> alt.equals(f.getAlternateDescription())).findFirst();
        if (element.isEmpty()) {
          faults.add("no figure: " + alt);
        } else if (!figure.caption().isEmpty()) {
          caption(Run.words(figure.caption()), element.get(), faults);
        }
      }
    }
    return faults;
  }

  /// Pages with three photos of one width whose heights a reader takes for one.
  List<String> photosOfOneSize() {
    var faults = new ArrayList<String>();
    for (int i = 0; i < pages.size(); i++) {
      var photos = pages.get(i).photos;
      for (var photo : photos) {
        long alike = photos.stream().filter(other -> alike(photo, other)).count();
        if (alike >= 3) {
          faults.add("page " + (i + 1) + ": " + alike + " photos like " + photo);
        }
      }
    }
    return faults;
  }

  private static boolean alike(Rectangle2D a, Rectangle2D b) {
    double higher = Math.max(a.getHeight(), b.getHeight());
    double lower = Math.min(a.getHeight(), b.getHeight());
    return Math.abs(a.getWidth() - b.getWidth()) < 1 && higher < lower * 1.2;
  }

  private void caption(String caption, PDStructureElement figure, List<String> faults) {
    var page = pages.get(landed.range(figure).first() - 1);
    var box = box(figure, page);
    if (page.photos.stream().noneMatch(photo -> distance(photo, box) == 0)) {
      faults.add("no photo above: " + caption);
    }
    var letters = page.find(caption);
    if (letters.isEmpty()) {
      faults.add("not on its photo's page: " + caption);
      return;
    }
    var block =
        new Rectangle2D.Double(letters.get().getFirst().x(), letters.get().getFirst().y(), 0, 0);
    letters.get().forEach(glyph -> block.add(glyph.x(), glyph.y()));
    double own = distance(block, box);
    boolean another =
        page.photos.stream()
            .filter(photo -> photo.getMinX() < block.getMaxX() && photo.getMaxX() > block.getMinX())
            .anyMatch(photo -> distance(photo, box) > 0 && distance(photo, block) < own);
    if (own > BESIDE || another) {
      faults.add("not beside its photo (" + own + " pt): " + caption);
    }
  }

  private static Rectangle2D box(PDStructureElement figure, ReadPage page) {
    var attributes = figure.getCOSObject().getDictionaryObject(COSName.A);
    var dictionary =
        attributes instanceof COSArray array
            ? (COSDictionary) array.getObject(0)
            : (COSDictionary) attributes;
    var box = dictionary.getCOSArray(COSName.BBOX).toFloatArray();
    return new Rectangle2D.Double(box[0], page.height - box[3], box[2] - box[0], box[3] - box[1]);
  }

  /// The gap between two boxes; 0 where they meet.
  private static double distance(Rectangle2D a, Rectangle2D b) {
    double across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
    double down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
    return Math.max(0, Math.max(across, down));
  }

  /// Page references that name another page than the file has the piece on.
  List<String> references() {
    var faults = new ArrayList<String>();
    var places = landed.pieces();
    var asWritten = Passage.of(written);
    var resolved = Passage.of(issue);
    for (int i = 0; i < asWritten.size(); i++) {
      var references = REFERENCE.matcher(asWritten.get(i).words());
      int from = 0;
      var expected = new StringBuilder();
      var ids = new ArrayList<String>();
      while (references.find()) {
        expected.append(literal(asWritten.get(i).words().substring(from, references.start())));
        expected.append("(.+?)");
        ids.add(references.group(2));
        from = references.end();
      }
      expected.append(literal(asWritten.get(i).words().substring(from)));
      var match = Pattern.compile(expected.toString()).matcher(resolved.get(i).words());
      if (!match.matches()) {
        faults.add(resolved.get(i).words() + " is not " + asWritten.get(i).words());
        continue;
      }
      for (int group = 1; group <= ids.size(); group++) {
        var range = places.get(ids.get(group - 1));
        boolean whole = match.group(group).contains("–");
        var there = range == null ? "nowhere" : whole ? range.toString() : "" + range.first();
        if (!Passage.key(there).equals(Passage.key(match.group(group)))) {
          faults.add(ids.get(group - 1) + " is on page " + there + ", not " + match.group(group));
        }
      }
    }
    return faults;
  }

  /// The text between references; other `${…}` stand for anything.
  private static String literal(String words) {
    return Pattern.compile("\\$\\{[^}]+}")
        .splitAsStream(words)
        .map(Pattern::quote)
        .collect(Collectors.joining(".+?", "", words.endsWith("}") ? ".+?" : ""));
  }

  /// Stories that the cover's list does not name with their page.
  List<String> contents() throws IOException {
    var listed = new ArrayList<String>();
    for (var entry : StructureText.elements(document, "TOCI")) {
      listed.add(Passage.key(StructureText.of(document, entry)));
    }
    var faults = new ArrayList<String>();
    var places = landed.pieces();
    for (var passage : headlines().entrySet()) {
      var range = places.get(passage.getKey());
      boolean there =
          range != null
              && listed.stream()
                  .anyMatch(entry ->
                      entry.contains(passage.getValue())
                          && (entry.endsWith("" + range.first())
                              || entry.startsWith("" + range.first())));
      if (!there) {
        faults.add(passage.getKey() + " on page " + range + " is not in " + listed);
      }
    }
    return faults;
  }

  /// The headline of every story, as a key, by its id.
  private Map<String, String> headlines() {
    var headlines = new LinkedHashMap<String, String>();
    for (var article : Parts.of(issue, Article.class)) {
      headlines.put(article.id(), Passage.key(article.heading().words()));
    }
    for (var letter : Parts.of(issue, Letter.class)) {
      headlines.put(letter.id(), Passage.key(letter.heading().words()));
    }
    return headlines;
  }

  /// Fonts that are not in the file, or in it whole.
  List<String> fonts() throws IOException {
    var faults = new ArrayList<String>();
    for (var page : document.getPages()) {
      fonts(page.getResources(), faults);
    }
    return faults;
  }

  private static void fonts(PDResources resources, List<String> faults) throws IOException {
    for (var name : resources.getFontNames()) {
      var font = resources.getFont(name);
      if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+.+")) {
        faults.add(font.getName());
      }
    }
    for (var name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        fonts(form.getResources(), faults);
      }
    }
  }

  /// The file's links.
  JumpProof jumps() {
    return new JumpProof(issue, document, pages);
  }

  LinkProof links() {
    return new LinkProof(issue, document, pages);
  }
}
