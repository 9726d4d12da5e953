package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

class ArtworkReaderTest {
  private static final Place PLACE = Place.of("issue.json", 3, 1);
  private static final List<Path> TYPEFACES =
      List.of(Path.of("fonts/noto-sans/NotoSans-Regular.ttf"));
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " width='400' height='200' viewBox='0 0 40 20'>";

  @TempDir Path folder;

  private Path file(String svg) throws IOException {
    return Files.writeString(folder.resolve("logo.svg"), svg);
  }

  private Checked<Artwork> read(String body) throws IOException {
    return ArtworkReader.read(file(OPEN + body + "</svg>"), PLACE);
  }

  private Artwork artwork(String body) throws IOException {
    var read = read(body);
    assertEquals(List.of(), read.problems());
    return read.value().orElseThrow();
  }

  @Test
  void turnsPixelsIntoMillipoints() throws IOException {
    // 400 × 200 pixels of 750 millipoints; the view box makes one unit ten pixels.
    var artwork = artwork("<rect x='1' y='2' width='4' height='3' fill='#1A6A8C'/>");
    assertEquals(300_000, artwork.width());
    assertEquals(150_000, artwork.height());
    var fill = artwork.fills().getFirst();
    assertEquals(0x1A6A8C, fill.rgb());
    assertEquals(1000, fill.opacity());
    assertEquals(new Outline.Step.Move(7_500, 15_000), fill.outline().steps().get(0));
    assertEquals(new Outline.Step.Line(37_500, 15_000), fill.outline().steps().get(1));
    assertEquals(new Outline.Step.Line(37_500, 37_500), fill.outline().steps().get(2));
  }

  @Test
  void widensStrokesToOutlines() throws IOException {
    var artwork = artwork("<path d='M0 10H40' stroke='#0a0' stroke-width='2' fill='none'/>");
    assertEquals(1, artwork.fills().size());
    var steps = artwork.fills().getFirst().outline().steps();
    assertTrue(steps.contains(new Outline.Step.Line(300_000, 67_500)), steps::toString);
    assertTrue(steps.contains(new Outline.Step.Line(300_000, 82_500)), steps::toString);
  }

  @Test
  void multipliesOpacities() throws IOException {
    var artwork =
        artwork("<g opacity='.5'><circle r='4' cx='9' cy='9' fill='red' fill-opacity='.5'/></g>");
    assertEquals(250, artwork.fills().getFirst().opacity());
  }

  @Test
  void cutsAtClips() throws IOException {
    var artwork =
        artwork(
            "<clipPath id='c'><rect width='10' height='20'/></clipPath>"
                + "<g clip-path='url(#c)'><rect width='40' height='10'/></g>");
    int right =
        artwork.fills().getFirst().outline().steps().stream()
            .mapToInt(step -> step instanceof Outline.Step.Line line ? line.x() : 0)
            .max()
            .orElseThrow();
    assertEquals(75_000, right);
  }

  @Test
  void followsUseAndStyles() throws IOException {
    var artwork =
        artwork(
            "<style>.a{fill:#123456}</style><defs><rect id='r' width='4' height='4'/></defs>"
                + "<use href='#r' class='a'/><use xlink:href='#r' x='10' fill='#654321'/>");
    assertEquals(
        List.of(0x123456, 0x654321), artwork.fills().stream().map(Artwork.Fill::rgb).toList());
  }

  @Test
  void flattensGradientsAndSaysSo() throws IOException {
    var read =
        read(
            "<linearGradient id='g'><stop offset='0' stop-color='#000'/>"
                + "<stop offset='1' stop-color='#fff'/></linearGradient>"
                + "<rect width='40' height='20' fill='url(#g)'/>");
    assertTrue(read.problems().getFirst().sentence().contains("gradient"));
    int grey = read.value().orElseThrow().fills().getFirst().rgb() & 0xFF;
    // The grid meets the ramp at its points, so that the mean is near the middle only.
    assertTrue(Math.abs(grey - 127) <= 6, "grey " + grey);
  }

  @Test
  void setsTextInTheGivenTypefaceAlone() throws IOException {
    var body = "<text x='2' y='15' font-family='Arial' font-size='10'>Ҳа</text>";
    var refused = read(body);
    assertTrue(refused.problems().getFirst().sentence().contains("live text"));
    var named = ArtworkReader.read(file(OPEN + body + "</svg>"), PLACE, TYPEFACES);
    var other =
        ArtworkReader.read(
            file(OPEN + body.replace("Arial", "DejaVu Serif") + "</svg>"), PLACE, TYPEFACES);
    assertEquals(List.of(), named.problems());
    var letters = named.value().orElseThrow().fills().getFirst().outline().steps();
    // Ҳ is one contour, а is two.
    assertEquals(3, letters.stream().filter(step -> step instanceof Outline.Step.Move).count());
    assertEquals(named.value().orElseThrow().fills(), other.value().orElseThrow().fills());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>1</script><rect width='9' height='9'/>|script",
        "<rect width='9' height='9' onload='x()'/>|script",
        "<use href='http://127.0.0.1/a.svg#b'/>|outside itself",
        "<use xlink:href='other.svg#b'/>|outside itself",
        "<rect width='9' height='9' fill='url(file:///etc/passwd#a)'/>|outside itself",
        "<style>@import 'x.css';</style><rect width='9' height='9'/>|outside itself",
        "<image href='data:image/png;base64,AAAA' width='9' height='9'/>|pixels",
        "<rect width='9' height='9'>|well-formed",
        "<g/>|draws nothing",
      })
  void refuses(String body, String words) throws IOException {
    var read = read(body);
    assertTrue(read.value().isEmpty());
    var problem = read.problems().getFirst();
    assertTrue(problem.sentence().contains(words), problem::sentence);
    assertTrue(problem.sentence().startsWith("“logo.svg” "), problem::sentence);
    assertTrue(problem.hint().isPresent());
  }

  @Test
  void refusesEntities() throws IOException {
    var bomb =
        "<!DOCTYPE svg [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>" + OPEN + "<g>&b;</g></svg>";
    for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      var file = Files.write(folder.resolve("bomb.svg"), bomb.getBytes(encoding));
      var read = ArtworkReader.read(file, PLACE);
      assertTrue(read.problems().getFirst().sentence().contains("entities"));
    }
  }

  @Test
  void acceptsTheDoctypeThatDrawingProgramsWrite() throws IOException {
    var doctype =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
            + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
    var file = file(doctype + OPEN + "<rect width='9' height='9'/></svg>");
    assertFalse(ArtworkReader.read(file, PLACE).hasErrors());
  }

  /// Ten uses of ten uses of …: 10^12 rectangles in a kilobyte.
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void refusesDrawingsThatMultiply() throws IOException {
    var body = new StringBuilder("<defs><rect id='u0' width='1' height='1'/>");
    for (int i = 1; i <= 12; i++) {
      body.append("<g id='u").append(i).append("'>");
      body.append("<use href='#u%d'/>".formatted(i - 1).repeat(10)).append("</g>");
    }
    var read = read(body + "</defs><use href='#u12'/>");
    assertTrue(read.hasErrors());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void refusesDeepNestingAndSelfReference() throws IOException {
    assertTrue(read("<g>".repeat(5000) + "</g>".repeat(5000)).hasErrors());
    assertTrue(read("<g id='a'><use href='#a'/></g>").hasErrors());
  }

  /// Bytes changed anywhere: each drawing ends in an artwork or in problems.
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void neverThrows() throws IOException {
    var whole =
        OPEN
            + "<linearGradient id='g'><stop offset='0' stop-color='#000'/></linearGradient>"
            + "<path d='M1 1C2 2 3 3 4 1z' transform='rotate(3)' fill='url(#g)'/></svg>";
    var letters = "<>/\"'#&;0123456789eE-. MLCQAz\0";
    for (long seed = 0; seed < 1500; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder(whole);
      for (int i = 0; i <= seed % 4; i++) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      var read = ArtworkReader.read(file(text.toString()), PLACE);
      assertTrue(read.value().isPresent() || read.hasErrors(), "seed " + seed);
    }
  }
}
