package org.quoin.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.quoin.Quoin;
import org.quoin.preview.svg.TypeCase;

/// A preview of one issue: a page at a local address that shows the issue as it is saved.
public final class Preview implements AutoCloseable {
  private final PreviewServer server;
  private final PhotoShelf shelf;
  private final Thread rebuilding;

  private Preview(PreviewServer server, PhotoShelf shelf, Thread rebuilding) {
    this.server = server;
    this.shelf = shelf;
    this.rebuilding = rebuilding;
  }

  /// Opens it; the first build goes on while the page is opened.
  ///
  /// @param descriptor the issue's `issue.json`
  /// @param port 0 for any that is free
  /// @param wentWrong told of faults of the program itself
  /// @throws IOException when the port is taken
  public static Preview open(Quoin quoin, Path descriptor, int port, Consumer<Throwable> wentWrong)
      throws IOException {
    var board = new Board();
    var types = new TypeCase();
    var colours = PrintColours.of(quoin.home());
    var json = new ShowingJson(types, colours);
    var shelf = new PhotoShelf(colours);
    var counter = new Counter(board, types, json, shelf);
    var server = new PreviewServer(port, counter, new EventStream(board, json));
    var rebuilding =
        Thread.ofPlatform()
            .name("rebuilding")
            .start(new Rebuilding(quoin, descriptor, new ImpressionMaker(types), board, wentWrong));
    return new Preview(server, shelf, rebuilding);
  }

  /// Where the page is.
  public URI address() {
    return server.address();
  }

  /// Waits until nothing is watched any more.
  public void await() throws InterruptedException {
    rebuilding.join();
  }

  @Override
  public void close() {
    rebuilding.interrupt();
    server.close();
    shelf.close();
  }
}
