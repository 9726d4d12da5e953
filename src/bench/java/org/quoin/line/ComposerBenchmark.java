package org.quoin.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.quoin.font.FontBook;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// What setting text costs, warm: ten thousand words in paragraphs of a given length, on 81 mm in
/// Noto Serif 10 pt. The score is words per second; divided by `words` it is paragraphs per second.
///
/// `mvn -Pbench test-compile exec:exec@bench`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComposerBenchmark {
  private static final int ALL_WORDS = 10_000;
  private static final Measure MEASURE = Measure.of(Length.ofMillimetres("81"));

  private static final String[] WORDS =
      ("the report of a mountain village describes how families who came back from abroad opened"
              + " workshops, planted orchards and taught each other new trades, while the district"
              + " authorities and international organizations improved roads, schools and hospitals")
          .split(" ");

  /// Words in a paragraph.
  @Param({"10", "60", "100", "1000", "10000"})
  public int words;

  private final LineBreaker breaker = new LineBreaker();
  private final List<StyledParagraph> styled = new ArrayList<>();
  private List<ShapedParagraph> shaped;
  private HarfBuzzShaper shaper;
  private ParagraphShaper paragraphs;

  @Setup
  public void open() {
    shaper = new HarfBuzzShaper();
    var fonts = FontBook.read(List.of(Path.of("fonts"))).value().orElseThrow();
    paragraphs = new ParagraphShaper(fonts, shaper, any -> List.of(), new Hyphenators(List.of()));
    var letters =
        new TextStyle(
            new FaceKey("Noto Serif", false, false),
            Length.ofPoints(10),
            Ink.BLACK,
            TextStyle.Figures.LINING,
            false,
            false,
            0,
            Locale.UK);
    var style =
        new ParagraphStyle(
            Role.BODY, letters, Length.ofPoints(14), Alignment.JUSTIFIED, Length.ZERO, true, true);
    var random = new Random(1);
    for (int i = 0; i < ALL_WORDS / words; i++) {
      var text = new StringBuilder();
      for (int word = 0; word < words; word++) {
        text.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
      }
      var run = new StyledRun(text.toString(), letters, Optional.empty(), Place.of("bench"));
      styled.add(new StyledParagraph(List.of(run), style));
    }
    shaped = styled.stream().map(paragraphs::shape).toList();
  }

  @TearDown
  public void close() {
    shaper.close();
  }

  /// Cleaning, shaping, hyphenating, breaking and justifying.
  @Benchmark
  @OperationsPerInvocation(ALL_WORDS)
  public void compose(Blackhole sink) {
    for (StyledParagraph paragraph : styled) {
      sink.consume(breaker.set(paragraphs.shape(paragraph), MEASURE, Wish.BEST));
    }
  }

  /// Breaking and justifying what is shaped already, as copyfitting does again and again.
  @Benchmark
  @OperationsPerInvocation(ALL_WORDS)
  public void set(Blackhole sink) {
    for (ShapedParagraph paragraph : shaped) {
      sink.consume(breaker.set(paragraph, MEASURE, Wish.BEST));
    }
  }
}
