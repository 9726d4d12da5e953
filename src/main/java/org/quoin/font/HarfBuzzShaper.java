package org.quoin.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.quoin.issue.Direction;
import org.quoin.style.TextStyle;

/// Shapes with HarfBuzz, each word once: a word that comes again, in whatever size, is taken from
/// the shaper's own cache. Spaces are words of one character.
///
/// May be used by several threads. The cache is bounded and never changes a result. Close it to
/// give the fonts back.
public final class HarfBuzzShaper implements Shaper, AutoCloseable {
  /// Words kept; a newsletter has some thousands. When it is full it starts anew.
  private static final int CACHED_WORDS = 50_000;

  /// Longer words are hardly words and do not come again.
  private static final int CACHED_LETTERS = 60;

  private final Map<Path, NativeFont> fonts = new HashMap<>();
  private final Map<Look, Map<String, ShapedWord>> cache = new ConcurrentHashMap<>();
  private final LongAdder asked = new LongAdder();
  private final LongAdder shaped = new LongAdder();
  private final AtomicInteger cached = new AtomicInteger();
  private final int cachedWords;

  public HarfBuzzShaper() {
    this(CACHED_WORDS);
  }

  HarfBuzzShaper(int cachedWords) {
    this.cachedWords = cachedWords;
  }

  @Override
  public ShapedText shape(String text, TextStyle wanted, Face face, Direction direction) {
    // Joined letters cannot be set apart.
    TextStyle style = direction.isRightToLeft() ? wanted.withTracking(0) : wanted;
    Look look = Look.of(style, face, direction);
    var known = cache.computeIfAbsent(look, l -> new ConcurrentHashMap<>());
    List<ShapedWord> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = endOfWord(text, from);
      words.add(word(text.substring(from, to), look, known));
      starts.add(from);
      from = to;
    }
    return new Assembly(text, style, face).of(words, starts);
  }

  /// Where the word that starts at `from` ends: a space or a control character stands alone.
  private static int endOfWord(String text, int from) {
    int to = from;
    while (to < text.length() && !stands(text.charAt(to))) {
      to++;
    }
    return Math.max(to, from + 1);
  }

  private static boolean stands(char letter) {
    return Character.isSpaceChar(letter) || Character.isISOControl(letter);
  }

  private ShapedWord word(String word, Look look, Map<String, ShapedWord> known) {
    asked.increment();
    ShapedWord found = known.get(word);
    if (found != null) {
      return found;
    }
    ShapedWord made = shapeWord(word, look);
    if (word.length() <= CACHED_LETTERS) {
      if (cached.incrementAndGet() > cachedWords) {
        cache.values().forEach(Map::clear);
        cached.set(1);
      }
      known.put(word, made);
    }
    return made;
  }

  /// HarfBuzz itself is asked by one thread at a time.
  private synchronized ShapedWord shapeWord(String word, Look look) {
    shaped.increment();
    NativeFont font = fonts.computeIfAbsent(look.face().file(), NativeFont::open);
    return NativeBuffer.shape(word, look, font);
  }

  /// How far the ink of glyphs reaches.
  public synchronized Reach reach(GlyphRun glyphs) {
    var font = fonts.computeIfAbsent(glyphs.face().file(), NativeFont::open);
    return font.reach(glyphs);
  }

  /// How many words were asked for, spaces among them.
  public long wordsAsked() {
    return asked.sum();
  }

  /// How many of them HarfBuzz had to shape; the rest came from the cache.
  public long wordsShaped() {
    return shaped.sum();
  }

  @Override
  public synchronized void close() {
    fonts.values().forEach(NativeFont::close);
    fonts.clear();
  }
}
