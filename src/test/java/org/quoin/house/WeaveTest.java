package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The classes that the build has rewritten so that the program starts quicker.
class WeaveTest {
  /// Records of every kind of component and switches of every kind of label, and what they answer.
  private static final String SAMPLE =
      """
      import java.util.ArrayList;
      import java.util.List;
      import java.util.function.Supplier;

      public class Sample implements Supplier<List<Object>> {
        sealed interface Shape permits Dot, Bar, Box {}
        record Dot(int i, long j, float f, double d) implements Shape {}
        record Bar(boolean z, byte b, char c, short s) implements Shape {}
        record Box(String text, List<Shape> inner, int[] numbers) implements Shape {}
        record Nothing() {}
        enum Way { UP, DOWN }

        static String name(Object it) {
          return switch (it) {
            case null -> "null";
            case Dot dot when dot.i() > 5 -> "large dot";
            case Dot _ -> "dot";
            case Bar(boolean z, byte b, char c, short s) when z -> "bar " + b + c + s;
            case Bar _ -> "bar";
            case Box box -> "box of " + box.inner().stream().map(Sample::name).toList();
            case String text when text.isEmpty() -> "no text";
            case String text -> text;
            case int[] numbers -> "numbers " + numbers.length;
            default -> "other";
          };
        }

        static String way(Object it) {
          return switch (it) {
            case Way.UP -> "up";
            case Way way -> "way " + way;
            default -> "no way";
          };
        }

        static String shape(Shape shape) {
          return switch (shape) { case Dot _ -> "."; case Bar _ -> "|"; case Box _ -> "#"; };
        }

        @Override
        public List<Object> get() {
          int[] one = {1};
          List<Object> all = List.of(
              new Dot(1, 2, 0f, 0d), new Dot(1, 2, -0f, 0d), new Dot(1, 2, 0f, -0d),
              new Dot(9, 2, 0f, 0d), new Dot(1, 3L << 40, 0f, 0d), new Dot(1, 2, Float.NaN, Double.NaN),
              new Bar(true, (byte) 1, 'c', (short) 3), new Bar(false, (byte) 1, 'c', (short) 3),
              new Bar(true, (byte) -1, 'c', (short) 3), new Bar(true, (byte) 1, 'd', (short) -3),
              new Box(null, List.of(), null), new Box("", List.of(new Dot(1, 2, 3, 4)), one),
              new Box("", List.of(new Dot(1, 2, 3, 4)), one), new Box("", List.of(), new int[] {1}),
              new Nothing(), "", "text", one, Way.UP, Way.DOWN, 5);
          var answers = new ArrayList<Object>();
          answers.add(name(null));
          for (var it : all) {
            answers.add(name(it));
            answers.add(way(it));
            answers.add(it instanceof Shape shape ? shape(shape) : "");
            // The hash of an array, or of an enum's constant, is another in each process.
            answers.add(it instanceof Dot || it instanceof Bar || it instanceof Nothing ? it.hashCode() : 0);
            for (var other : all) {
              answers.add(it.equals(other));
            }
            answers.add(it.equals(null));
          }
          try {
            answers.add(shape(null));
          } catch (NullPointerException expected) {
            answers.add("no shape");
          }
          return answers;
        }
      }
      """;

  @Test
  void wovenClassesAnswerAsTheyDid(@TempDir Path folder) throws Exception {
    var source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, source.toString()));
    assertTrue(links(folder.resolve("Sample.class")), "there is something to weave");
    var before = answers(folder);

    weave(folder);

    assertFalse(links(folder.resolve("Sample.class")));
    assertFalse(links(folder.resolve("Sample$Dot.class")));
    assertEquals(before, answers(folder));
  }

  @Test
  void wovenClassesStayAsTheyAre(@TempDir Path folder) throws Exception {
    var source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    weave(folder);
    var once = Files.readAllBytes(folder.resolve("Sample$Dot.class"));

    weave(folder);

    assertTrue(Arrays.equals(once, Files.readAllBytes(folder.resolve("Sample$Dot.class"))));
  }

  @Test
  void everyClassOfTheProgramIsWoven() throws IOException {
    try (var files = Files.walk(Path.of("target/classes"))) {
      var unwoven =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(WeaveTest::links)
              .toList();
      assertEquals(List.of(), unwoven);
    }
  }

  private static void weave(Path folder) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var weaving =
        new ProcessBuilder(
                java, "-cp", folder.toString(), "src/weave/Weave.java", folder.toString())
            .inheritIO()
            .start();
    assertEquals(0, weaving.waitFor());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> answers(Path folder) throws Exception {
    try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var sample = classes.loadClass("Sample").getConstructor().newInstance();
      return ((Supplier<List<Object>>) sample).get();
    }
  }

  /// Whether a class asks Java to link a switch over types, or a record's `equals` or `hashCode`.
  private static boolean links(Path file) {
    try {
      var pool = ClassFile.of().parse(Files.readAllBytes(file)).constantPool();
      return Stream.iterate(1, i -> i < pool.size(), i -> i + pool.entryByIndex(i).width())
          .map(pool::entryByIndex)
          .filter(InvokeDynamicEntry.class::isInstance)
          .map(InvokeDynamicEntry.class::cast)
          .anyMatch(WeaveTest::links);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean links(InvokeDynamicEntry entry) {
    var owner = entry.bootstrap().bootstrapMethod().asSymbol().owner().displayName();
    var name = entry.name().stringValue();
    var onlyTypes =
        entry.bootstrap().arguments().stream().allMatch(label -> label instanceof ClassEntry);
    return owner.equals("SwitchBootstraps") && name.equals("typeSwitch") && onlyTypes
        || owner.equals("ObjectMethods") && !name.equals("toString");
  }
}
