package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quoin.house.Sources.Source;

/// Rules that keep files readable: short ones, with names that say something.
class HouseRulesTest {
  private static final int MOST_LINES = 400;

  /// Names that fit anything and so tell nothing.
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Manager|Helper|Util|Utils|Impl|Context|Data|Info)$");

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w*)");

  private final List<Source> sources =
      Stream.of("src/main/java", "src/test/java")
          .flatMap(folder -> Sources.under(folder).files().stream())
          .toList();

  @Test
  void noFileIsLong() {
    var tooLong =
        sources.stream()
            .filter(s -> s.text().lines().count() > MOST_LINES)
            .map(s -> s.file() + " has " + s.text().lines().count() + " lines")
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyNameSaysSomething() {
    var empty =
        sources.stream()
            .flatMap(s -> Stream.concat(Stream.of(s.className()), typesIn(s)))
            .filter(name -> EMPTY_NAME.matcher(name).find())
            .distinct()
            .toList();
    assertEquals(List.of(), empty);
  }

  private static Stream<String> typesIn(Source source) {
    return source
        .text()
        .lines()
        .filter(line -> !line.strip().startsWith("//") && !line.strip().startsWith("*"))
        .flatMap(line -> TYPE.matcher(line).results().map(m -> m.group(1)));
  }
}
