package org.housestyle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.report.StreamingReport;
import org.housestyle.run.CheckRun;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.FileSet;
import org.housestyle.run.Gathered;
import org.housestyle.run.House;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/**
 * What came of a check.
 *
 * @param reports writes it down, and says whether all could be written
 * @param errors what could not be checked
 * @param fails whether the house lets the run fail
 * @param summary sums it up
 */
record Checked(Reports reports, List<FileError> errors, boolean fails, String summary) {

  /** Reports that are ready to be written. */
  @FunctionalInterface
  interface Reports {
    boolean write(Outputs outputs);
  }

  /** What is kept of a file. */
  private static final class Told {

    /** Its part of the report, in UTF-8. */
    final byte[] part;

    final Totals totals;
    final boolean fails;

    Told(CheckedFile file, StreamingReport report, House house) {
      part = report.part(file);
      totals = Totals.of(file.result());
      fails = file.fails(Path.of(""), house);
    }
  }

  /** What came of files that are known as a whole. */
  static Checked of(RunResult result, House house, String summary) {
    return new Checked(
        outputs -> outputs.write(result),
        result.errors(),
        result.fails(Path.of(""), house),
        summary);
  }

  /** The same, summed up as a check is. */
  static Checked of(RunResult result, House house) {
    int failed = result.errors().size();
    return of(result, house, SummaryLine.of(result.checked(), result.totals(), failed));
  }

  /** Checks files and tells of each at once, so that the texts of a large tree are not kept. */
  static Checked of(CheckRun run, FileSet files, House house, StreamingReport report) {
    Gathered<Told> gathered = run.gather(files, file -> new Told(file, report, house));
    List<byte[]> parts = new ArrayList<>();
    Totals totals = Totals.NONE;
    boolean fails = false;
    for (Told told : gathered.files()) {
      parts.add(told.part);
      totals = totals.plus(told.totals);
      fails |= told.fails;
    }
    int failed = gathered.errors().size();
    return new Checked(
        outputs -> outputs.write(parts),
        gathered.errors(),
        fails,
        SummaryLine.of(gathered.checked(), totals, failed));
  }
}
