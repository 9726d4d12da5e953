package org.quoin.mail;

import java.util.Optional;
import org.quoin.issue.FileSize;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Judges what a draft weighs as it is sent: encoded, about a third more than what it carries.
public final class DraftSize {
  /// What many organisations' servers take at most (Exchange as it is installed).
  private static final FileSize HEAVY = new FileSize(10_000_000);

  /// What no large provider takes: Gmail's limit.
  private static final FileSize TOO_HEAVY = new FileSize(25_000_000);

  private DraftSize() {}

  /// @param descriptor the issue's, where its sizes are wished for
  /// @param bytes of the whole message
  /// @return a warning, or an error where nobody could send it
  public static Optional<Problem> problem(String descriptor, long bytes) {
    var size = new FileSize(bytes);
    var place = Place.of(descriptor);
    var hint =
        Optional.of(
            "Give the screen edition less by “maxSize” or --max-size: a message weighs about a"
                + " third more than the file it carries.");
    if (size.compareTo(TOO_HEAVY) > 0) {
      var sentence = "The draft would weigh %s, and no more than %s can be sent.";
      return Optional.of(new Problem.Disallowed(place, sentence.formatted(size, TOO_HEAVY), hint));
    }
    if (size.compareTo(HEAVY) > 0) {
      var sentence = "The draft weighs %s, and many mailboxes take no more than %s.";
      return Optional.of(new Problem.Doubtful(place, sentence.formatted(size, HEAVY), hint));
    }
    return Optional.empty();
  }
}
