package org.quoin.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoin.corpus.Fault.Kind;

/// The figures of a run beside what they are to reach.
record Tally(List<Proof> proofs) {
  /// Text loss and the like must never be; of these faults none is allowed in a thousand pages.
  private static final List<Kind> PER_THOUSAND =
      List.of(Kind.WIDOW, Kind.ORPHAN, Kind.STRANDED, Kind.CAPTION_AWAY);

  /// One figure.
  ///
  /// @param goal as it is shown
  record Row(String what, String value, String goal, boolean reached) {}

  int pages() {
    return proofs.stream().mapToInt(Proof::pages).sum();
  }

  int count(Kind kind) {
    return (int)
        proofs.stream()
            .flatMap(proof -> proof.faults().stream())
            .filter(fault -> fault.kind() == kind)
            .count();
  }

  Map<Kind, Integer> counts() {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    for (var kind : Kind.values()) {
      counts.put(kind, count(kind));
    }
    return counts;
  }

  /// In ten-thousandths, over the pages that are no section's last or over all.
  int meanFill(boolean all) {
    double mean =
        proofs.stream()
            .flatMap(proof -> proof.fills().stream())
            .filter(page -> all || !page.last())
            .mapToDouble(IssueMeasure.Filled::share)
            .average()
            .orElse(1);
    return (int) Math.floor(mean * 10_000);
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    counts()
        .forEach((kind, count) -> {
          boolean rate = PER_THOUSAND.contains(kind);
          var value =
              rate && pages() > 0
                  ? String.format(Locale.ROOT, "%d (%.2f ‰)", count, 1000.0 * count / pages())
                  : Integer.toString(count);
          rows.add(new Row(kind.toString(), value, "0", count == 0));
        });
    int full = meanFill(false);
    rows.add(
        new Row("mean fill of pages that end no section", percent(full), "≥ 99 %", full >= 9900));
    rows.add(new Row("mean fill of all pages", percent(meanFill(true)), "", true));
    rows.add(new Row("build, median and slowest", time(), "", true));
    return rows;
  }

  /// Of the whole build on this machine, for the record: what a page costs the benchmarks tell.
  private String time() {
    var millis = proofs.stream().map(Proof::millis).sorted().toList();
    return millis.isEmpty()
        ? ""
        : millis.get(millis.size() / 2) + " ms, " + millis.getLast() + " ms";
  }

  private static String percent(int tenThousandths) {
    return String.format(Locale.ROOT, "%.2f %%", tenThousandths / 100.0);
  }

  /// As a Markdown table.
  String table() {
    var text = new StringBuilder();
    long told = proofs.stream().filter(proof -> !proof.told().isEmpty()).count();
    text.append(
        "%d issues, %d pages; %d more with fixed pages were said not to fit.%n%n"
            .formatted(proofs.size() - told, pages(), told));
    text.append("| figure | found | goal | reached |\n|---|---:|---:|---|\n");
    for (var row : rows()) {
      text.append(
          "| %s | %s | %s | %s |\n"
              .formatted(row.what(), row.value(), row.goal(), row.reached() ? "yes" : "**no**"));
    }
    return text.toString();
  }
}
