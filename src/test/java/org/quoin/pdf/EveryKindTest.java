package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Turn;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.issue.FileSize;
import org.quoin.issue.Target;
import org.quoin.style.Ink;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every kind of element, nested as a newsletter nests them, with links on leaves of several kinds.
class EveryKindTest {
  private static final TypeCase SERIF = new TypeCase("noto-serif/NotoSerif-Regular.ttf");

  private final List<Mark> marks = new ArrayList<>();
  private final Set<Kind> used = EnumSet.noneOf(Kind.class);
  private int leaves;

  @Test
  void conformsWithEveryKindOfElement() throws Exception {
    var out = new ByteArrayOutputStream();
    var report =
        PdfPress.press(issue(), Edition.screen(PressTest.PROFILES, FileSize.FOR_MAIL), out);
    assertEquals(EnumSet.allOf(Kind.class), used);
    assertEquals(List.of("nowhere"), report.lost());
    assertEquals(List.of(), VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A));
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertEquals(4, document.getPage(0).getAnnotations().size());
    }
  }

  /// The screen edition of it.
  static byte[] pressed() throws IOException {
    var out = new ByteArrayOutputStream();
    PdfPress.press(
        new EveryKindTest().issue(), Edition.screen(PressTest.PROFILES, FileSize.FOR_MAIL), out);
    return out.toByteArray();
  }

  private DisplayIssue issue() throws IOException {
    var contents =
        node(
            Kind.CONTENTS,
            node(Kind.CONTENTS_ITEM, linked(Kind.REFERENCE, "A piece, page 1", "piece")));
    var list =
        node(
            Kind.LIST,
            node(Kind.LIST_ITEM, leaf(Kind.LIST_LABEL, "1."), leaf(Kind.LIST_BODY, "First")));
    var table =
        node(
            Kind.TABLE,
            node(Kind.TABLE_ROW, leaf(Kind.TABLE_HEAD, "Year"), leaf(Kind.TABLE_HEAD, "People")),
            node(Kind.TABLE_ROW, leaf(Kind.TABLE_HEAD, "2011"), leaf(Kind.TABLE_CELL, "50")),
            node(Kind.TABLE_ROW, leaf(Kind.TABLE_HEAD, "2012"), empty(Kind.TABLE_CELL)));
    var figure = linked(Kind.FIGURE, "✶", "piece");
    var inLink = node(Kind.LINK, linked(Kind.SPAN, "out of here", "nowhere"));
    var article =
        new StructureNode(
            Kind.ARTICLE,
            -1,
            Optional.empty(),
            Optional.empty(),
            Optional.of("piece"),
            Optional.of("A piece"),
            List.of(
                leaf(Kind.HEADING_1, "A piece"),
                leaf(Kind.HEADING_2, "Its part"),
                linked(Kind.HEADING_3, "A linked heading", "piece"),
                leaf(Kind.HEADING_4, "Last"),
                node(Kind.PARAGRAPH, leaf(Kind.SPAN, "Text and "), inLink),
                node(Kind.QUOTE, leaf(Kind.PARAGRAPH, "Said somebody")),
                node(Kind.ASIDE, leaf(Kind.PARAGRAPH, "By the way")),
                figure,
                leaf(Kind.CAPTION, "A star"),
                list,
                table));
    used.add(Kind.ARTICLE);
    var document = node(Kind.DOCUMENT, contents, node(Kind.SECTION, article));
    return new DisplayIssue(
        "kinds",
        SmallIssue.imprint(),
        Length.ZERO,
        List.of(new DisplayPage(1, SmallIssue.TRIM, marks)),
        document);
  }

  private StructureNode node(Kind kind, StructureNode... children) {
    used.add(kind);
    return new StructureNode(
        kind,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(children));
  }

  private StructureNode empty(Kind kind) {
    return node(kind);
  }

  private StructureNode leaf(Kind kind, String text) {
    used.add(kind);
    int leaf = leaves++;
    var origin = new Point(Length.ofPoints(20), Length.ofPoints(15 * (leaf + 1)));
    marks.add(
        kind == Kind.FIGURE
            ? new Mark.Fill(area(leaf), Ink.BLACK, new Tag.Content(leaf))
            : new Mark.Text(
                origin,
                Turn.NONE,
                SERIF.set(text, 10),
                Ink.BLACK,
                Locale.ENGLISH,
                new Tag.Content(leaf)));
    return new StructureNode(
        kind,
        leaf,
        kind == Kind.FIGURE ? Optional.of("A star") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private StructureNode linked(Kind kind, String text, String to) {
    var leaf = leaf(kind, text);
    marks.add(
        new Mark.Link(area(leaf.leaf()), new Target.Destination(to), new Tag.Content(leaf.leaf())));
    return leaf;
  }

  private static Rect area(int leaf) {
    return SmallIssue.box(20, 15 * leaf + 5, 80, 12);
  }
}
