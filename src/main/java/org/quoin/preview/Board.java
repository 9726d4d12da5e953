package org.quoin.preview;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Where the newest showing hangs. Whoever reads slowly misses some and finds the newest: nothing
/// queues up.
final class Board {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Showing newest = Showing.NOTHING;

  void hang(Showing showing) {
    lock.lock();
    try {
      newest = showing;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  Showing newest() {
    lock.lock();
    try {
      return newest;
    } finally {
      lock.unlock();
    }
  }

  /// The newest showing once it is another than `number`, or the same one when the time is over.
  Showing after(int number, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (newest.number() == number && left > 0) {
        left = changed.awaitNanos(left);
      }
      return newest;
    } finally {
      lock.unlock();
    }
  }
}
