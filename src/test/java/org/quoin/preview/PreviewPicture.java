package org.quoin.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.browser.Browser;

/// Makes the picture in `docs/preview.md` from the sample issue: `mvn -o test
/// -Dtest=PreviewPicture`; no other run takes it for a test.
class PreviewPicture {
  private static final Duration SOON = Duration.ofMinutes(3);

  @TempDir private Path folder;

  @Test
  void ofTheSample() throws IOException {
    var issue = Path.of("issues/2012-q2/issue.json");
    try (var browser = Browser.start(folder, 1440, 1060);
        var preview = Preview.open(new Quoin(Path.of(".")), issue, 0, Throwable::printStackTrace)) {
      browser.open(preview.address().toString());
      browser.await("document.querySelectorAll('.leaf').length === 12", SOON);
      browser.script(
          """
          document.getElementById('page-4').scrollIntoView();
          document.querySelector('#page-4 .area').click();
          document.activeElement.blur();
          """);
      browser.await("document.querySelectorAll('.thumb > svg').length === 12", SOON);
      browser.script(
          """
          return Promise.all([...document.querySelectorAll('.leaf image')].map(image => {
            const photo = new Image();
            photo.src = image.href.baseVal;
            return photo.decode();
          })).then(() => new Promise(done => setTimeout(done, 2000)));
          """);
      browser.picture(Path.of("docs/preview.png"));
    }
  }
}
