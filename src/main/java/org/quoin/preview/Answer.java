package org.quoin.preview;

import java.nio.charset.StandardCharsets;

/// What the server answers to one request.
///
/// @param type of the content, as HTTP names it
/// @param lasting whether the address always has this content, so that a browser may keep it
record Answer(int status, String type, byte[] body, boolean lasting) {
  static final String TEXT = "text/plain; charset=utf-8";
  static final String SVG = "image/svg+xml; charset=utf-8";

  static final Answer NOT_FOUND = refusal(404, "There is nothing at this address.");

  static Answer refusal(int status, String sentence) {
    return new Answer(status, TEXT, (sentence + "\n").getBytes(StandardCharsets.UTF_8), false);
  }

  static Answer lasting(String type, byte[] body) {
    return new Answer(200, type, body, true);
  }

  static Answer lasting(String type, String text) {
    return lasting(type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer fresh(String type, byte[] body) {
    return new Answer(200, type, body, false);
  }
}
