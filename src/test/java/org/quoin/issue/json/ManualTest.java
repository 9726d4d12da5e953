package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Golden;

/// docs/descriptor.md cannot go stale: its tables are made from the reader's own, its example is
/// read.
class ManualTest {
  private static final Path MANUAL = Path.of("docs/descriptor.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

  private final List<Shape.Keys> groups = new ArrayList<>();

  ManualTest() {
    ManualText.groups(DescriptorShape.ISSUE, groups);
  }

  @Test
  void tablesAreThoseOfTheReader() throws IOException {
    String manual = Files.readString(MANUAL);
    Golden.check(MANUAL, ManualText.with(manual, groups));
  }

  @Test
  void everyGroupHasItsTable() throws IOException {
    var marked = ManualText.marked(Files.readString(MANUAL));
    assertEquals(marked.size(), new HashSet<>(marked).size());
    assertEquals(
        new HashSet<>(groups.stream().map(Shape.Keys::name).toList()), new HashSet<>(marked));
  }

  @Test
  void exampleIsAnIssueWithoutProblems(@TempDir Path folder) throws IOException {
    var example = EXAMPLE.matcher(Files.readString(MANUAL));
    assertTrue(example.find());
    Files.writeString(folder.resolve("issue.json"), example.group(1));
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/border.md"), "One.\n\nTwo.\n");
    Files.createDirectories(folder.resolve("photos"));
    Files.writeString(folder.resolve("photos/border.jpg"), "stands in for a photo");
    assertEquals(List.of(), new IssueReader().read(folder).problems());
  }
}
