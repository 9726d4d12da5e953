package org.quoin.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;

/// Writes a letter as a message that mail programs open for editing, `NAME.eml`.
///
/// `X-Unsent: 1` makes Outlook open it unsent; Thunderbird and Apple Mail take it as a new message
/// from the file menu. It names nobody: whom it goes to and from whom is the sender's to say. Date,
/// identity and boundaries are made from the issue alone, so that the same issue gives the same
/// bytes.
public final class Draft {
  /// As RFC 5322, section 3.3, writes a date; noon, for the issue knows only the day.
  private static final DateTimeFormatter NOON =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu '12:00:00 +0000'", Locale.ENGLISH);

  private Draft() {}

  public static byte[] write(Letter letter) throws IOException {
    var identity = identity(letter);
    try {
      var message = new Message(identity);
      message.setHeader("X-Unsent", "1");
      message.setHeader("Date", NOON.format(letter.date()));
      message.setSubject(letter.subject(), "UTF-8");
      message.setHeader("Content-Language", letter.language().toLanguageTag());
      message.setContent(
          new Parts(
              "mixed",
              identity,
              new Parts("alternative", identity, plain(letter), related(letter, identity)).part(),
              issue(letter.issue())));
      message.saveChanges();
      var bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new IOException("the draft cannot be written", e);
    }
  }

  private static MimeBodyPart plain(Letter letter) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(LetterText.write(letter), "UTF-8");
    return part;
  }

  private static MimeBodyPart related(Letter letter, String identity)
      throws MessagingException, IOException {
    var coverId = "cover." + identity + "@quoin.invalid";
    var html = new MimeBodyPart();
    html.setText(LetterHtml.write(letter, coverId), "UTF-8", "html");
    var cover = new MimeBodyPart();
    cover.setDataHandler(
        new DataHandler(new ByteArrayDataSource(letter.cover().jpeg(), "image/jpeg")));
    cover.setContentID("<" + coverId + ">");
    cover.setDisposition(MimeBodyPart.INLINE);
    cover.setFileName("cover.jpg");
    return new Parts("related", identity, html, cover).part();
  }

  private static MimeBodyPart issue(Letter.Attachment issue) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(issue.pdf(), "application/pdf")));
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    part.setFileName(issue.name());
    return part;
  }

  /// 24 hexadecimal digits made from the issue.
  private static String identity(Letter letter) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(letter.subject().getBytes(StandardCharsets.UTF_8));
      digest.update(letter.issue().pdf());
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// A message whose identity is given and not drawn.
  private static final class Message extends MimeMessage {
    private final String identity;

    Message(String identity) {
      super(Session.getInstance(new Properties()));
      this.identity = identity;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + identity + "@quoin.invalid>");
    }
  }

  /// Parts whose boundary is given and not drawn. `=_` is in no text that is encoded for mail (RFC
  /// 2045, section 6.7), so that the boundary never stands in a part by chance.
  private static final class Parts extends MimeMultipart {
    Parts(String kind, String identity, MimeBodyPart... parts) throws MessagingException {
      super(kind, parts);
      var type = new ContentType("multipart", kind, null);
      type.setParameter("boundary", "=_" + kind + "_" + identity);
      contentType = type.toString();
    }

    MimeBodyPart part() throws MessagingException {
      var part = new MimeBodyPart();
      part.setContent(this);
      return part;
    }
  }
}
