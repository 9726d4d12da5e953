package org.quoin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The draft that carries an issue, read by a library that did not write it.
class MailTest {
  private static final Quoin QUOIN = new Quoin(Path.of("."));
  private static final Path ISSUE = Path.of("issues/2012-q2-tg");

  @TempDir private static Path folder;
  private static byte[] draft;
  private static Message message;

  @BeforeAll
  static void write() throws IOException {
    draft = draft(folder.resolve("first"));
    var builder = new DefaultMessageBuilder();
    // By the letter of the standard: what is malformed fails.
    builder.setMimeEntityConfig(MimeConfig.custom().setStrictParsing(true).build());
    message = builder.parseMessage(new ByteArrayInputStream(draft));
  }

  private static byte[] draft(Path out) throws IOException {
    var built = QUOIN.mail(ISSUE, out, Optional.empty(), words -> {});
    assertEquals(List.of(out.resolve("2012-q2-tg.eml")), built.files());
    return Files.readAllBytes(built.files().getFirst());
  }

  @Test
  void isUnsentAndNamesNobody() {
    assertEquals("1", message.getHeader().getField("X-Unsent").getBody());
    assertEquals("Роҳи бехатар, Семоҳаи дуюми соли 2012", message.getSubject());
    for (var name : List.of("To", "Cc", "Bcc", "From", "Sender", "Reply-To")) {
      assertNull(message.getHeader().getField(name), name);
    }
  }

  @Test
  void carriesTheScreenEditionByteForByte() throws IOException {
    var out = folder.resolve("screen");
    QUOIN.build(ISSUE, new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), out), words -> {});
    var attached = parts(message).get(1);
    assertEquals("2012-q2-tg-screen.pdf", attached.getFilename());
    assertEquals("application/pdf", attached.getMimeType());
    assertEquals("attachment", attached.getDispositionType());
    assertArrayEquals(Files.readAllBytes(out.resolve("2012-q2-tg-screen.pdf")), bytes(attached));
  }

  @Test
  void tellsTheCoverInWordsTwice() throws IOException {
    var bodies = parts(parts(message).get(0));
    var plain = text(bodies.get(0));
    var html = text(parts(bodies.get(1)).get(0));
    assertEquals("text/plain", bodies.get(0).getMimeType());
    for (var words :
        List.of(
            "Роҳи бехатар",
            "Хабарнома барои муҳоҷирон ва оилаҳои онҳо",
            "Дар ин шумора",
            "Як савол ва чор саҳифа ҷавоб",
            "2012-q2-tg-screen.pdf",
            "Намояндагии муҳоҷирати бехатар дар Тоҷикистон")) {
      assertTrue(plain.contains(words), plain);
      assertTrue(html.contains(words), html);
    }
    assertTrue(html.contains("<html lang=\"tg\" dir=\"ltr\">"), html);
    assertFalse(plain.contains("${"), plain);
  }

  @Test
  void showsPageOneWithinTheText() throws IOException {
    var related = parts(parts(parts(message).get(0)).get(1));
    var id = related.get(1).getHeader().getField("Content-ID").getBody();
    var html = text(related.get(0));
    assertTrue(html.contains("src=\"cid:" + id.substring(1, id.length() - 1) + "\""), html);
    assertEquals("inline", related.get(1).getDispositionType());
    var picture = ImageIO.read(new ByteArrayInputStream(bytes(related.get(1))));
    assertTrue(picture.getHeight() > picture.getWidth(), picture::toString);
    assertTrue(html.contains("height=\"" + picture.getHeight() / 2 + "\""), html);
  }

  @Test
  void theSameIssueGivesTheSameBytesInEveryTimeZone() throws IOException {
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dushanbe"));
      assertArrayEquals(draft, draft(folder.resolve("second")));
    } finally {
      TimeZone.setDefault(zone);
    }
    var head = new String(draft, 0, 400, StandardCharsets.ISO_8859_1);
    assertTrue(head.contains("Date: Mon, 16 Jul 2012 12:00:00 +0000\r\n"), head);
  }

  private static List<Entity> parts(Entity entity) {
    return ((Multipart) entity.getBody()).getBodyParts();
  }

  private static String text(Entity entity) throws IOException {
    try (var stream = ((TextBody) entity.getBody()).getInputStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(Entity entity) throws IOException {
    try (var stream = ((BinaryBody) entity.getBody()).getInputStream()) {
      return stream.readAllBytes();
    }
  }
}
