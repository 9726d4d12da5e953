package org.quoin.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.quoin.Quoin;
import org.quoin.StandingType;

/// Composes an issue again after every save and hangs it on the board, until it is interrupted.
///
/// @param wentWrong told of faults of the program itself
record Rebuilding(
    Quoin quoin, Path descriptor, ImpressionMaker maker, Board board, Consumer<Throwable> wentWrong)
    implements Runnable {
  @Override
  public void run() {
    try (var watch = new FolderWatch(descriptor.toAbsolutePath().normalize().getParent())) {
      while (true) {
        untilAFailure(watch);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException fault) {
      wentWrong.accept(fault);
    }
  }

  /// Builds on what stands from the build before; after a failure that may be half made.
  private void untilAFailure(FolderWatch watch) throws IOException, InterruptedException {
    try (var type = new StandingType()) {
      do {
        board.hang(board.newest().thenAtWork());
        board.hang(next(board.newest(), type));
        watch.await();
      } while (board.newest().failure().isEmpty());
    }
  }

  private Showing next(Showing last, StandingType type) {
    try {
      var composed = quoin.compose(descriptor, type);
      return composed.value().isEmpty() || composed.hasErrors()
          ? last.thenBroken(composed.problems())
          : last.then(maker.make(composed.value().get(), last.impression()), composed.problems());
    } catch (RuntimeException | StackOverflowError fault) {
      if (Thread.currentThread().isInterrupted()) {
        return last;
      }
      // The editor's work goes on: the last good pages stay, and the next save is a new try.
      wentWrong.accept(fault);
      return last.thenFailed(
          "Quoin itself failed on this version of the issue (%s). The window it was started in says more."
              .formatted(fault.getClass().getSimpleName()));
    }
  }
}
