package org.quoin.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.corpus.Recipe.Part;
import org.quoin.corpus.Recipe.Story;

/// Cuts a recipe down as long as it still shows a fault of the same kind, to make a case of it.
///
/// By hand: `Shrinker SEED KIND FILE`, as in `Shrinker 417 WIDOW
/// src/test/resources/corpus/cases/widow-over-quote.json`.
public final class Shrinker {
  private final Fault.Kind kind;
  private int tries;

  private Shrinker(Fault.Kind kind) {
    this.kind = kind;
  }

  public static void main(String[] arguments) throws IOException {
    var shrinker = new Shrinker(Fault.Kind.valueOf(arguments[1]));
    var recipe = Recipes.of(Long.parseLong(arguments[0]));
    if (!shrinker.shows(recipe)) {
      System.out.println("The seed shows no such fault.");
      return;
    }
    Files.writeString(Path.of(arguments[2]), shrinker.shrunk(recipe).json());
    System.out.println("After " + shrinker.tries + " tries: " + arguments[2]);
  }

  private boolean shows(Recipe recipe) {
    tries++;
    return CorpusRun.proof("shrinking", recipe, false).faults().stream()
        .anyMatch(fault -> fault.kind() == kind);
  }

  private Recipe shrunk(Recipe whole) {
    var recipe = whole;
    for (boolean found = true; found; ) {
      found = false;
      for (var smaller : smaller(recipe)) {
        if (shows(smaller)) {
          recipe = smaller;
          found = true;
          break;
        }
      }
    }
    return recipe;
  }

  /// The largest cuts first.
  private static List<Recipe> smaller(Recipe recipe) {
    var all = new ArrayList<Recipe>();
    var parts = recipe.parts();
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      all.add(with(recipe, without(parts, i)));
    }
    if (recipe.cover()) {
      all.add(new Recipe(recipe.language(), recipe.columns(), recipe.count(), false, parts));
    }
    if (recipe.count() > 0) {
      all.add(new Recipe(recipe.language(), recipe.columns(), 0, recipe.cover(), parts));
    }
    for (int i = 0; i < parts.size(); i++) {
      for (var part : smaller(parts.get(i))) {
        var others = new ArrayList<>(parts);
        others.set(i, part);
        all.add(with(recipe, others));
      }
    }
    return all;
  }

  private static Recipe with(Recipe recipe, List<Part> parts) {
    return new Recipe(recipe.language(), recipe.columns(), recipe.count(), recipe.cover(), parts);
  }

  private static List<Part> smaller(Part part) {
    var all = new ArrayList<Part>();
    var stories = part.stories();
    for (int i = 0; i < stories.size() && stories.size() > 1; i++) {
      all.add(part.with(without(stories, i)));
    }
    if (!part.pages().isEmpty()) {
      all.add(new Part(part.columns(), part.runsOn(), "", stories));
    }
    for (int i = 0; i < stories.size(); i++) {
      for (var story : smaller(stories.get(i))) {
        var others = new ArrayList<>(stories);
        others.set(i, story);
        all.add(part.with(others));
      }
    }
    return all;
  }

  private static List<Story> smaller(Story story) {
    var all = new ArrayList<Story>();
    for (int i = 0; i < story.photos().size(); i++) {
      all.add(story.cut(story.length(), without(story.photos(), i), story.boxes(), story.briefs()));
    }
    for (int i = 0; i < story.boxes().size(); i++) {
      all.add(story.cut(story.length(), story.photos(), without(story.boxes(), i), story.briefs()));
    }
    for (int i = 0; i < story.briefs().size() && story.briefs().size() > 1; i++) {
      all.add(story.cut(story.length(), story.photos(), story.boxes(), without(story.briefs(), i)));
    }
    if (story.length() > 160) {
      all.add(story.cut(story.length() / 2, story.photos(), story.boxes(), story.briefs()));
    }
    return all;
  }

  private static <T> List<T> without(List<T> all, int index) {
    var fewer = new ArrayList<>(all);
    fewer.remove(index);
    return fewer;
  }
}
