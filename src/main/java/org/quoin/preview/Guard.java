package org.quoin.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lets in only requests that the preview's own page makes, or somebody who types its address.
///
/// The server listens to this machine alone, but every web page that is open here could ask it too:
/// under the name of another host that leads here (DNS rebinding), or across origins. The first is
/// told by `Host`, the second by `Origin` and by what the browser says of who asks
/// (https://www.w3.org/TR/fetch-metadata/).
///
/// @param hosts under which the page itself asks: name and port
record Guard(Set<String> hosts) {
  static Guard of(int port) {
    return new Guard(Set.of("127.0.0.1:" + port, "localhost:" + port));
  }

  /// Why a request is turned away; empty when it may pass.
  Optional<Answer> refusal(String method, Headers headers) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.of(Answer.refusal(405, "The preview only shows."));
    }
    var host = all(headers, "Host");
    if (host.size() != 1 || !hosts.contains(host.getFirst())) {
      return Optional.of(Answer.refusal(421, "The preview does not go by this name."));
    }
    for (String origin : all(headers, "Origin")) {
      if (!origin.startsWith("http://") || !hosts.contains(origin.substring("http://".length()))) {
        return Optional.of(Answer.refusal(403, "Another page may not ask."));
      }
    }
    for (String site : all(headers, "Sec-Fetch-Site")) {
      if (!site.equals("same-origin") && !site.equals("none")) {
        return Optional.of(Answer.refusal(403, "Another page may not ask."));
      }
    }
    return Optional.empty();
  }

  private static List<String> all(Headers headers, String name) {
    return Optional.ofNullable(headers.get(name)).orElse(List.of());
  }
}
