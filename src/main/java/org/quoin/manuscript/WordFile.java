package org.quoin.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/// An open Word file: its document and the parts that the document leads to.
///
/// POI refuses archives that unpack to far more than their size. Nothing outside the file is
/// opened.
final class WordFile implements AutoCloseable {
  /// Both families of relationship types (transitional and strict) end in these words.
  private static final String DOCUMENT = "/officeDocument";

  private final OPCPackage archive;
  private final PackagePart document;

  private WordFile(OPCPackage archive, PackagePart document) {
    this.archive = archive;
    this.document = document;
  }

  /// @throws IOException where the file is no Word file of the kind that ends in `.docx`
  static WordFile open(Path file) throws IOException {
    try {
      var archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
      try {
        for (var relationship : archive.getRelationships()) {
          if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
            var part = archive.getPart(relationship);
            if (part != null && part.getContentType().contains("wordprocessingml")) {
              return new WordFile(archive, part);
            }
          }
        }
      } catch (RuntimeException e) {
        archive.revert();
        throw e;
      }
      archive.revert();
      throw new IOException("the archive holds no Word document");
    } catch (OpenXML4JException | RuntimeException e) {
      // POI tells a broken archive by exceptions of both kinds.
      throw new IOException("the archive cannot be read", e);
    }
  }

  Element document() throws IOException {
    return xml(document);
  }

  /// A part by the last word of its relationship's type: `styles`, `numbering`, `footnotes`.
  Optional<Element> part(String kind) throws IOException {
    try {
      for (var relationship : document.getRelationships()) {
        if (relationship.getRelationshipType().endsWith("/" + kind)) {
          return Optional.of(xml(document.getRelatedPart(relationship)));
        }
      }
      return Optional.empty();
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException("the part “%s” cannot be read".formatted(kind), e);
    }
  }

  /// Where a link of the document leads, outside the file.
  Optional<String> address(String id) {
    return Optional.ofNullable(document.getRelationship(id))
        .map(PackageRelationship::getTargetURI)
        .map(Object::toString);
  }

  /// A picture's bytes; empty where the file only names a picture elsewhere.
  Optional<byte[]> picture(String id) throws IOException {
    var relationship = document.getRelationship(id);
    if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    try (InputStream stream = document.getRelatedPart(relationship).getInputStream()) {
      return Optional.of(stream.readAllBytes());
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException("a picture cannot be read", e);
    }
  }

  private static Element xml(PackagePart part) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      return WordXml.read(stream);
    }
  }

  /// Closes the file without writing to it.
  @Override
  public void close() {
    archive.revert();
  }
}
