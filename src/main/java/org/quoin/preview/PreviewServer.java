package org.quoin.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The preview's web server. It listens on the loopback address alone, answers only who the guard
/// lets in, and gives nobody a thread that others wait for: each request has its own, and a request
/// or an answer that takes too long is cut off.
final class PreviewServer implements AutoCloseable {
  /// For a request to arrive whole.
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);

  /// For an answer to be taken.
  static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  /// Connections at a time: a browser opens six and keeps one of them for events.
  private static final int MOST_CONNECTIONS = 256;

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /// Requests that wait to be accepted.
  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Guard guard;
  private final Counter counter;
  private final EventStream events;

  /// @param port 0 for any that is free
  /// @throws IOException when the port is taken
  PreviewServer(int port, Counter counter, EventStream events) throws IOException {
    limit("sun.net.httpserver.maxReqTime", LONGEST_REQUEST.toSeconds());
    limit("sun.net.httpserver.maxRspTime", LONGEST_ANSWER.toSeconds());
    limit("jdk.httpserver.maxConnections", MOST_CONNECTIONS);
    // An event must not wait for the answer to the packet before it.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
    this.guard = Guard.of(server.getAddress().getPort());
    this.counter = counter;
    this.events = events;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /// The JDK's server takes its limits from the program's properties, before its first start.
  private static void limit(String name, long most) {
    System.setProperty(name, String.valueOf(most));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers(exchange);
      var refusal = guard.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
      if (refusal.isPresent()) {
        send(exchange, refusal.get());
      } else if (exchange.getRequestURI().getRawPath().equals("/events")
          && exchange.getRequestMethod().equals("GET")) {
        events.serve(exchange);
      } else {
        send(exchange, answer(exchange.getRequestURI()));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(URI asked) throws InterruptedException {
    try {
      return asked.getRawPath() == null ? Answer.NOT_FOUND : counter.answer(asked.getRawPath());
    } catch (IOException gone) {
      // A photo or font that went away since the build; the next build tells of it.
      return Answer.NOT_FOUND;
    }
  }

  /// Only this page's own files may run, load or show; no other page may frame or read them.
  private static void headers(HttpExchange exchange) {
    var headers = exchange.getResponseHeaders();
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set(
        "Cache-Control", answer.lasting() ? "private, max-age=86400, immutable" : "no-store");
    if (answer.status() == 405) {
      headers.set("Allow", "GET, HEAD");
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
