package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.issue.Target.Address;
import org.quoin.issue.Target.Destination;

/// Addresses as people write them.
class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a?b=c#d, https://www.example.org/a?b=c#d",
    "HTTP://Example.ORG/Path, http://example.org/Path",
    "www.iom.tj, https://www.iom.tj",
    "youtube.com/iomtajikistan, https://youtube.com/iomtajikistan",
    "example.org, https://example.org",
    "dushanbeinfo@iom.int, mailto:dushanbeinfo@iom.int",
    "mailto:a.b+c@example.org?subject=x, mailto:a.b+c@example.org?subject=x",
    "tel:+992 (37) 221-03-02, tel:+992372210302",
    "https://мвд.рф/путь к, ''",
    "https://мвд.рф/путь, https://xn--b1aew.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C",
    "https://example.org/a|b{c}, https://example.org/a%7Cb%7Bc%7D",
    "http://localhost:8080/x, http://localhost:8080/x"
  })
  void readsAddresses(String written, String uri) {
    assertEquals(
        uri.isEmpty() ? List.of() : List.of(new Address(uri)),
        Addresses.read(written).stream().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words",
        "two words",
        "javascript:alert(1)",
        "file:///x",
        "data:text/html,x",
        "#Über",
        "articles/x.md",
        "photos/a.jpg",
        "https://",
        "https:///x",
        "@",
        "a@b",
        "tel:none",
        "v1.2",
        "https://exa mple.org",
        "3.5/4",
        "https://exa<mple.org"
      })
  void refusesWhatIsNone(String written) {
    assertEquals(List.of(), Addresses.read(written).stream().toList());
  }

  @Test
  void namesAPiece() {
    assertEquals(new Destination("border-1"), Addresses.read(" #border-1 ").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'see youtube.com/x, or example.org.', 'youtube.com/x|example.org'",
    "'(state.gov/)', 'state.gov/'",
    "'e.g.this i.e.that Mr.Smith/Jones a.m./p.m. 3.5/4 and/or 1.2.com x@example.org', '1.2.com'",
    "'photos/valley.jpg issue.json README.md www.x', ''",
    "'gov.tj alone is none, gov.tj/x is one; sub.example.com too', 'gov.tj/x|sub.example.com'",
    "'${issue.site} a_example.org -example.org @example.org', ''"
  })
  void findsBareOnesInText(String text, String expected) {
    var found = Addresses.bare(text).stream().map(f -> text.substring(f.start(), f.end()));
    var wanted = Stream.of(expected.split("\\|")).filter(word -> !word.isEmpty());
    assertEquals(wanted.toList(), found.toList());
  }
}
