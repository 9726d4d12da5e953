package org.quoin.pdf.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.quoin.issue.Direction;

/// What a file says of itself, told twice, in its information dictionary and as XMP (ISO 16684-1),
/// from the same values so that the two cannot disagree.
///
/// @param author who publishes it
/// @param moment that the file's dates name
public record Description(String title, String author, Instant moment, Locale language) {
  private static final String PROGRAM = "Quoin";

  /// As ISO 32000-1, 7.9.4, writes a date.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public void tell(PdfDictionary information) {
    information.put(PdfName.TITLE, text(title));
    information.put(PdfName.AUTHOR, text(author));
    information.put(PdfName.CREATOR, text(PROGRAM));
    information.put(PdfName.PRODUCER, text(PROGRAM));
    var date = DATE.format(moment);
    information.put(PdfName.CREATIONDATE, new PdfString(date));
    information.put(PdfName.MODDATE, new PdfString(date));
  }

  /// Says in a viewer's preferences that an issue read from right to left has its spine on the
  /// right, so that spreads are shown, and booklets printed, the right way round (ISO 32000-1,
  /// 12.2).
  public void bind(PdfDictionary preferences) {
    if (Direction.of(language).isRightToLeft()) {
      preferences.put(new PdfName("Direction"), new PdfName("R2L"));
    }
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }

  /// The packet as a stream that any program can find, unpacked.
  ///
  /// @param id of the file, 32 hexadecimal digits
  /// @param conformance `rdf:Description` elements by which the edition names its standards
  public PdfStream xmp(String id, String conformance) {
    var date = moment.toString();
    var uuid =
        "uuid:"
            + String.join(
                "-",
                id.substring(0, 8),
                id.substring(8, 12),
                id.substring(12, 16),
                id.substring(16, 20),
                id.substring(20));
    var packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <xmp:MetadataDate>%s</xmp:MetadataDate>
        <xmpMM:DocumentID>%s</xmpMM:DocumentID>
        <xmpMM:InstanceID>%s</xmpMM:InstanceID>
        <xmpMM:VersionID>1</xmpMM:VersionID>
        <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
        <pdf:Producer>%s</pdf:Producer>
        </rdf:Description>
        %s</rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
            .formatted(
                escaped(title),
                escaped(author),
                language.toLanguageTag(),
                PROGRAM,
                date,
                date,
                date,
                uuid,
                uuid,
                PROGRAM,
                conformance);
    var stream = new PdfStream(packet.getBytes(StandardCharsets.UTF_8));
    stream.put(PdfName.TYPE, PdfName.METADATA);
    stream.put(PdfName.SUBTYPE, PdfName.XML);
    return stream;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
