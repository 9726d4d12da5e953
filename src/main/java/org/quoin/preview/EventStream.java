package org.quoin.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Tells open pages of every new showing, as server-sent events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
final class EventStream {
  /// A stream ends after so long and the page opens another: the server gives up on any answer that
  /// takes longer than [PreviewServer#LONGEST_ANSWER], which must be more.
  private static final Duration LENGTH = Duration.ofSeconds(40);

  /// Between two signs of life, by which a page that has gone is noticed.
  private static final Duration BEAT = Duration.ofSeconds(10);

  /// Streams at a time; one more ends the oldest, which may be a page that reads no more.
  static final int MOST = 24;

  private final Board board;
  private final ShowingJson json;
  private final Deque<HttpExchange> open = new ArrayDeque<>();

  EventStream(Board board, ShowingJson json) {
    this.board = board;
    this.json = json;
  }

  /// Writes until the page goes or the time is over.
  void serve(HttpExchange exchange) throws IOException, InterruptedException {
    enter(exchange);
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      var out = exchange.getResponseBody();
      write(out, "retry: 100\n\n");
      var until = System.nanoTime() + LENGTH.toNanos();
      int told = -1;
      while (System.nanoTime() < until) {
        var showing = board.after(told, BEAT);
        if (showing.number() == told) {
          write(out, ": still here\n\n");
        } else {
          told = showing.number();
          write(out, "data: " + new String(json.write(showing), StandardCharsets.UTF_8) + "\n\n");
        }
      }
    } finally {
      leave(exchange);
      exchange.close();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void enter(HttpExchange exchange) {
    HttpExchange oldest = null;
    synchronized (open) {
      open.addLast(exchange);
      if (open.size() > MOST) {
        oldest = open.removeFirst();
      }
    }
    if (oldest != null) {
      oldest.close();
    }
  }

  private void leave(HttpExchange exchange) {
    synchronized (open) {
      open.remove(exchange);
    }
  }
}
