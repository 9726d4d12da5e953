package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of a table's column stand by their units, measured on the finished file by another
/// library than wrote it.
class TableFiguresTest {
  /// What a reader cannot see: a hundredth of a point, and what the file rounds off.
  private static final double SEEN = 0.02;

  @TempDir private Path folder;

  /// A letter of the table's last column.
  private record Letter(String text, double left, double right, double baseline) {}

  /// Each cell is marked with `^` behind its units digit.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en-GB; 1,204^.5 kg&-3^.25 kg&17^ kg&1,000^&—^",
        "en-GB; USD 12^.50&3^&0^.125&46,000^&n/a^",
        "en-GB; 46^ %&7^.5 %&100^ %&-0^.25 %",
        "en-GB; 12^,5&8^.25&1,000^",
        "ru; 1 204^,5 %&−3^,25 %&17^ %&–^",
        "ru; 3^.5&12^,75&1 000 000^&1^,250",
        "tg; 0^,5&12^,75&4^½",
        "fr; 1 204^,5&3^,25&17^&-^",
        "fa; ۱۲۰۴^٫۵&۳^٫۲۵&۱۷^",
        "ar; ١٢٠٤^٫٥&٣^٫٢٥&١٧^&١٬٠٠٠^"
      })
  void standByTheirUnits(String language, String column) throws IOException {
    var cells = column.split("&");
    var rows = new StringBuilder("| Q | What was counted |\\n|---|---|\\n");
    for (String cell : cells) {
      rows.append("| Q | ").append(cell.replace("^", "")).append(" |\\n");
    }
    var lines = lines(language, rows.toString());
    assertEquals(cells.length, lines.size());
    var ends = new ArrayList<Double>();
    double furthest = 0;
    for (int i = 0; i < cells.length; i++) {
      var line = lines.get(i);
      ends.add(line.get(letters(cells[i].substring(0, cells[i].indexOf('^'))) - 1).right());
      furthest = Math.max(furthest, line.getLast().right());
    }
    for (double end : ends) {
      assertEquals(ends.getFirst(), end, SEEN, () -> column + ": " + ends);
    }
    assertTrue(furthest - ends.getFirst() > 0, column);
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(TableFiguresTest::seen).count();
  }

  private static boolean seen(int letter) {
    return !Character.isSpaceChar(letter) && Character.getType(letter) != Character.FORMAT;
  }

  /// The letters of the last column's cells under the head, from left to right, spaces aside.
  private List<List<Letter>> lines(String language, String table) throws IOException {
    var words = "Some words of text that lead to what the table shows. ".repeat(20);
    Files.writeString(
        folder.resolve("issue.json"),
        """
        {"title": "T", "number": "1", "date": "2026-01-31", "publisher": "P", "language": "%s",
         "sections": [{"id": "s", "banner": "S", "articles": [
           {"id": "a", "headline": "A", "text": "%s\\n\\n%s\\n\\n%s"}]}]}
        """
            .formatted(language, words, table, words));
    var order = new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), folder.resolve("out"));
    var built = new Quoin(Path.of("")).build(folder, order, _ -> {});
    try (var document = Loader.loadPDF(built.files().getFirst().toFile())) {
      var letters = letters(document);
      var lines = new ArrayList<List<Letter>>();
      for (int at = 0; at < letters.size(); at++) {
        // The first column's letter stands alone on its baseline before or behind the figure.
        if (letters.get(at).text().equals("Q")) {
          double baseline = letters.get(at).baseline();
          lines.add(
              letters.stream()
                  .filter(letter -> Math.abs(letter.baseline() - baseline) < SEEN)
                  .filter(letter -> !letter.text().equals("Q"))
                  .filter(letter -> letter.text().codePoints().anyMatch(TableFiguresTest::seen))
                  .sorted((a, b) -> Double.compare(a.left(), b.left()))
                  .toList());
        }
      }
      return lines.subList(1, lines.size());
    }
  }

  private static List<Letter> letters(PDDocument document) throws IOException {
    var letters = new ArrayList<Letter>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            double left = text.getXDirAdj();
            letters.add(
                new Letter(
                    text.getUnicode(), left, left + text.getWidthDirAdj(), text.getYDirAdj()));
          }
        };
    stripper.getText(document);
    return letters;
  }
}
