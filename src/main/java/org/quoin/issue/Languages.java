package org.quoin.issue;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.problem.Place;

/// The languages that text may be marked as, by their tags of BCP 47: `en-GB`, `ru`, `tg`.
public final class Languages {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  /// Codes of countries that are often written for a language, and the one that is not a country.
  private static final Map<String, String> CONFUSED =
      Map.of(
          "tj", "tg", "kz", "kk", "ua", "uk", "gb", "en-GB", "us", "en-US", "en-uk", "en-GB", "jp",
          "ja", "cn", "zh", "by", "be", "cz", "cs");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "ug", "sd", "yi", "dv", "ckb");

  private Languages() {}

  /// The language of a tag; empty when there is no such language or country.
  public static Optional<Locale> read(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
      boolean known =
          LANGUAGES.contains(locale.getLanguage())
              && (locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry()));
      return known ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /// Whether a language is written from right to left; those of the scripts that are (Unicode
  /// Standard Annex 9), by the ISO 639 codes of the languages usually written in them.
  public static boolean runsLeft(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }

  /// Every language that an issue has text of.
  public static Set<Locale> of(Issue issue) {
    var languages = new LinkedHashSet<Locale>();
    languages.add(issue.imprint().language());
    for (Section section : issue.sections()) {
      for (Piece piece : section.pieces()) {
        switch (piece) {
          case Article article -> add(article, languages);
          case Briefs briefs -> briefs.articles().forEach(article -> add(article, languages));
          case Letter _, LogoWall _, Contact _ -> {}
        }
      }
    }
    IssueText.rewritten(
        issue,
        new IssueText.Rewrite() {
          @Override
          public List<Run> runs(List<Run> runs) {
            runs.forEach(run -> run.language().ifPresent(languages::add));
            return runs;
          }

          @Override
          public String words(String words, Place place) {
            return words;
          }
        });
    return languages;
  }

  private static void add(Article article, Set<Locale> languages) {
    article.language().ifPresent(languages::add);
    for (Inset inset : article.insets()) {
      switch (inset) {
        case Inset.Sidebar box -> box.language().ifPresent(languages::add);
        case Inset.PullQuote _ -> {}
      }
    }
  }

  /// What to tell somebody whose tag [#read] refused.
  public static String hint(String tag) {
    String meant = CONFUSED.get(tag.strip().toLowerCase(Locale.ROOT));
    return meant == null
        ? "Write a language's code such as “en-GB”, “ru” or “tg”."
        : "Did you mean “%s”?".formatted(meant);
  }
}
