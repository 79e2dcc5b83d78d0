package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one part of a configuration says: a file, an entry of its overrides, or the options of a
 * run. Layers are put on top of each other; what the upper says holds.
 *
 * @param paths which files it is about; empty if all
 * @param packs the packs that are checked
 * @param guidance whose guidance is asked first
 * @param region how replacements are spelt
 * @param encoding the charset of files without a byte order mark
 * @param failOn the least level for which a run fails
 * @param include the files of a folder that are checked
 * @param exclude the files of a folder that are left out, whatever other layers say
 * @param formats what files are read as by their endings, beside those of other layers
 * @param allow phrases that are never flagged, beside those of other layers
 * @param reasons whether comments that silence a rule must say why
 * @param levels how much findings weigh, the narrower sayings last
 */
record Layer(
    Optional<List<FileGlob>> paths,
    Optional<Sourced<List<PackName>>> packs,
    List<Sourced<Guide>> guidance,
    Optional<Sourced<String>> region,
    Optional<Sourced<Charset>> encoding,
    Optional<Sourced<Threshold>> failOn,
    Optional<Sourced<List<FileGlob>>> include,
    List<Sourced<FileGlob>> exclude,
    List<Sourced<FormatSetting>> formats,
    List<Sourced<String>> allow,
    Optional<Sourced<Boolean>> reasons,
    List<Sourced<LevelSetting>> levels) {

  boolean isAbout(Path inside) {
    return paths.isEmpty() || paths.get().stream().anyMatch(glob -> glob.matches(inside));
  }
}
