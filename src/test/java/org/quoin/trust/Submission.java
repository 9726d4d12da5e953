package org.quoin.trust;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.quoin.picture.SamplePictures;
import tools.jackson.databind.json.JsonMapper;

/// An issue as a stranger sends it, made from a seed: half of them as the grammars write it, half
/// with a text or two broken.
record Submission(Path folder) {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String LOGO =
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>%s</svg>";

  /// With the pictures, good and bad, that stay the same for every seed.
  static Submission in(Path folder) throws IOException {
    var photos = Files.createDirectories(folder.resolve("photos"));
    Files.createDirectories(folder.resolve("articles"));
    var jpeg = SamplePictures.jpeg(SamplePictures.scene(900, 600, 1), false);
    Files.write(photos.resolve("wide.jpg"), jpeg);
    Files.write(photos.resolve("tall.png"), SamplePictures.png(SamplePictures.scene(300, 900, 2)));
    var grey = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY), "jpeg", grey);
    Files.write(photos.resolve("grey.jpg"), grey.toByteArray());
    Files.write(photos.resolve("torn.jpg"), Arrays.copyOf(jpeg, jpeg.length / 2));
    Files.writeString(photos.resolve("odd.jpg"), "GIF89a");
    var logos = Files.createDirectories(folder.resolve("logos"));
    Files.writeString(
        logos.resolve("fund.svg"), LOGO.formatted("<rect width='40' height='20' fill='#05a'/>"));
    Files.writeString(logos.resolve("cycle.svg"), LOGO.formatted("<g id='a'><use href='#a'/></g>"));
    return new Submission(folder);
  }

  /// Lays the texts of a seed.
  void lay(long seed) throws IOException {
    // Neighbouring seeds begin alike; the golden ratio's digits part them.
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    boolean sound = random.nextBoolean();
    boolean wild = !sound && random.nextBoolean();
    boolean broken = !sound && (!wild || random.nextInt(3) == 0);
    var damage = new Damage(random);
    var grammar = new DescriptorGrammar(random, wild);
    var descriptor = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(grammar.descriptor());
    write("issue.json", descriptor, broken && random.nextBoolean() ? damage : null);
    if (descriptor.contains("house.json")) {
      var theme = JSON.writeValueAsString(grammar.theme());
      write("house.json", theme, broken && random.nextBoolean() ? damage : null);
    }
    for (int i = 1; i <= 3; i++) {
      if (descriptor.contains("articles/" + i)) {
        var body = new BodyGrammar(random, wild && random.nextBoolean()).body();
        write("articles/" + i + ".md", body, broken && random.nextInt(3) == 0 ? damage : null);
      }
    }
  }

  private void write(String name, String text, Damage damage) throws IOException {
    var bytes = damage == null ? text.getBytes(StandardCharsets.UTF_8) : damage.of(text);
    // A new file each time: some file systems wait for the disk when one is written over.
    Files.deleteIfExists(folder.resolve(name));
    Files.write(folder.resolve(name), bytes);
  }
}
