package org.quoin.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.OutputStreamCounter;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Fingerprint;

/// A PDF file being written: objects and pages go out as they come.
///
/// OpenPDF numbers the objects, packs them and writes the cross-reference; its own page layout,
/// catalog, dates and random numbers are all replaced, so that the same pages give the same bytes
/// and the keys are those that the edition's standard asks for.
public final class PdfFile extends PdfWriter {
  private final MarkedStream digest;
  private final PackedStreams streams;
  private final OutputStreamCounter written;
  private final PdfDictionary information = new PdfDictionary();
  private PdfDictionary page;
  private PdfStream content;
  private Closing closing;

  /// What is written when the last page is out.
  @FunctionalInterface
  public interface Closing {
    /// @param id 32 hexadecimal digits made from all that is written so far
    void close(PdfDictionary catalog, PdfDictionary information, String id) throws IOException;
  }

  private PdfFile(PdfDocument document, MarkedStream out, PackedStreams streams) {
    super(document, out);
    digest = out;
    this.streams = streams;
    written = os;
  }

  /// @param packed whether objects go into object streams, which makes tagged files far smaller
  /// @param streams that were deflated before
  public static PdfFile open(
      OutputStream out, String version, boolean packed, PackedStreams streams) {
    var document = new PdfDocument();
    var file = new PdfFile(document, new MarkedStream(out, new Fingerprint()), streams);
    document.addWriter(file);
    file.setPdfVersion(version);
    file.setCloseStream(false);
    file.setCompressionLevel(Darkroom.DEFLATION);
    if (packed) {
      file.setFullCompression();
    }
    // Its own idea of a page, which no page of ours ever shows.
    document.setPageSize(PageSize.A4);
    document.open();
    return file;
  }

  public PdfIndirectReference add(PdfObject object) {
    try {
      return addToBody(object).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(PdfObject object, PdfIndirectReference as) {
    try {
      addToBody(object, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds a stream, deflated.
  public PdfIndirectReference addDeflated(PdfStream stream) {
    return add(packed(stream, streams.pack(stream.getBytes())));
  }

  /// Adds a photo's samples, deflated.
  PdfIndirectReference addPixels(PdfStream stream) {
    return add(packed(stream, PackedStreams.deflated(stream.getBytes())));
  }

  private static PdfStream packed(PdfStream plain, byte[] bytes) {
    var stream = new PdfStream(bytes);
    stream.merge(plain);
    stream.put(PdfName.LENGTH, new PdfNumber(bytes.length));
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return stream;
  }

  /// The place of the page that is written next.
  public PdfIndirectReference nextPage() {
    return getCurrentPage();
  }

  /// Writes the next page.
  ///
  /// @param entries its dictionary, but for its parent and its content
  public void addPage(PdfDictionary entries, byte[] operators) {
    page = entries;
    content = packed(new PdfStream(operators), streams.pack(operators));
    setPageEmpty(false);
    pdf.newPage();
    page = null;
    content = null;
  }

  public void finish(Closing last) {
    closing = last;
    pdf.close();
  }

  /// How many bytes were written.
  public long bytes() {
    return written.getCounter();
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    var written = page == null ? object : content;
    observe(written);
    return super.addToBody(written);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference as) throws IOException {
    if (object instanceof PdfPage drafted && page != null) {
      page.put(PdfName.TYPE, PdfName.PAGE);
      page.put(PdfName.PARENT, drafted.get(PdfName.PARENT));
      page.put(PdfName.CONTENTS, drafted.get(PdfName.CONTENTS));
      observe(page);
      return super.addToBody(page, as);
    }
    observe(object);
    return super.addToBody(object, as);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean packable) throws IOException {
    if (object == information) {
      // The file's identity travels in this dictionary as far as here and belongs in the trailer.
      var written = new PdfDictionary();
      written.merge(information);
      written.remove(PdfName.FILEID);
      return super.addToBody(written, packable);
    }
    return super.addToBody(object, packable);
  }

  @Override
  public PdfDictionary getInfo() {
    return information;
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pages) {
    var catalog = new PdfDictionary(PdfName.CATALOG);
    catalog.put(PdfName.PAGES, pages);
    try {
      var id = identity();
      closing.close(catalog, information, id);
      information.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return catalog;
  }

  /// Counts an object that waits in an object stream as written.
  private void observe(PdfObject object) throws IOException {
    if (isFullCompression() && !(object instanceof PdfStream)) {
      object.toPdf(this, new MarkedStream(OutputStream.nullOutputStream(), digest.print()));
    }
  }

  private String identity() {
    flush();
    return digest.print().toString();
  }
}
