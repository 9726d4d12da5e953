package org.quoin.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes small Word files by hand, for what no word processor would be asked to make in a test.
final class WordText {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordText() {}

  /// @param body what stands in `w:body`, prefix `w`
  static Path write(Path file, String body) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>\
          """);
      put(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Type="%s/officeDocument" Target="d.xml"/></Relationships>\
          """
              .formatted(OFFICE));
      put(
          zip,
          "d.xml",
          """
          <w:document xmlns:w="%s" xmlns:r="%s" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
          xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>%s</w:body></w:document>\
          """
              .formatted(W, OFFICE, body));
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  static String run(String properties, String words) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }
}
