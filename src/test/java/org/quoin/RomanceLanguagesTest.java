package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.display.DisplayIssue;
import org.quoin.display.Mark;
import org.quoin.problem.Severity;

/// A small issue in French and one in Spanish: the words that Quoin sets, dates, quotation marks,
/// references and hyphens.
class RomanceLanguagesTest {
  private static final String FRENCH =
      "\"Avant de partir, j'ai demandé conseil\", raconte une couturière de Saint-Louis qui prépare son"
          + " installation en Mauritanie : \"On m'a expliqué comment faire enregistrer mon contrat ?\""
          + " Depuis l'ouverture du bureau, les responsables municipaux ont accompagné sept cents"
          + " personnes, principalement des commerçantes et des apprentis mécaniciens. Les"
          + " renseignements sont gratuits, confidentiels et disponibles dans quatre langues"
          + " différentes ; les conseillers rappellent systématiquement qu'il faut conserver une"
          + " photographie de chaque document administratif. Voir page ${page:una}.";

  private static final String SPANISH =
      "\"Antes de viajar pedí consejo\", cuenta una costurera de Barranquilla que prepara su traslado a"
          + " Antofagasta. \"Me explicaron cómo registrar el contrato\", añade. Desde la inauguración de"
          + " la oficina, los responsables municipales acompañaron a setecientas personas,"
          + " principalmente comerciantes y aprendices de mecánica. Las informaciones son gratuitas,"
          + " confidenciales y están disponibles en cuatro idiomas diferentes; los consejeros recuerdan"
          + " sistemáticamente que conviene conservar una fotografía de cada documento"
          + " administrativo. Véase la página ${page:una}.";

  @TempDir private Path folder;

  private DisplayIssue composed(String language, String text) throws IOException {
    Files.writeString(
        folder.resolve("issue.json"),
        """
        {
          "title": "Camino", "number": "3", "date": "2012-07-16", "publisher": "P",
          "language": "%s", "theme": {"name": "dense"}, "cover": {"contents": true},
          "sections": [{"id": "news", "banner": "News", "articles": [
            {"id": "una", "headline": "Una", "text": "%s"}]}]
        }
        """
            .formatted(language, text.replace("\"", "\\\"")));
    var read = new IssueDesk(Path.of("fonts")).read(folder);
    assertEquals(List.of(), read.problems());
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().orElseThrow(), type).compose();
      assertTrue(
          composed.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR),
          () -> composed.problems().toString());
      return composed.value().orElseThrow().display();
    }
  }

  /// The words of a page, lines ended by a bar.
  private static String words(DisplayIssue issue, int page) {
    return issue.pages().get(page - 1).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).glyphs().text())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; Dans ce numéro; 16 juillet 2012; « Avant de partir,; contrat ? »",
        "es; En este número; 16 de julio de 2012; «Antes de viajar pedí; contrato»,"
      })
  void theLanguagesOwnWaysAreKept(
      String language, String contents, String date, String opening, String closing)
      throws IOException {
    var issue = composed(language, language.equals("fr") ? FRENCH : SPANISH);
    var cover = words(issue, 1);
    assertTrue(cover.contains(contents), cover);
    assertTrue(cover.contains(date), cover);
    var story = words(issue, 2).replace("\u00AD|", "").replace("|", " ");
    var plain = story.replaceAll("[ \u00A0\u202F]+", " ");
    assertTrue(plain.contains(opening), story);
    assertTrue(plain.contains(closing), story);
    assertTrue(plain.contains(" 2 ."), story);
    // No line ends between a French quotation mark and its word.
    assertEquals(language.equals("fr"), story.contains("«\u202F") || story.contains("«\u00A0"));
    var lines = words(issue, 2);
    long hyphens = lines.chars().filter(letter -> letter == '\u00AD').count();
    assertTrue(hyphens >= 1, lines);
  }
}
