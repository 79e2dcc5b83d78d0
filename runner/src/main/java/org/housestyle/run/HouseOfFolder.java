package org.housestyle.run;

import java.nio.file.Path;
import org.housestyle.run.FoundFiles.Found;

/** Asks a house once for all files of a folder that come one after the other. For one thread. */
final class HouseOfFolder {

  private final House house;
  private Path folder;
  private House here;

  HouseOfFolder(House house) {
    this.house = house;
  }

  /** Has the house throw whatever is wrong with what it says of a file. */
  @SuppressWarnings("ReferenceEquality")
  void require(Found file) {
    if (of(file) == house) {
      house.housestyleFor(file.file());
    }
  }

  /** The house, as it speaks of a file and those beside it. */
  @SuppressWarnings("ReferenceEquality")
  House of(Found file) {
    // Those that were found in a folder have the same path of it.
    if (here == null || file.folder() != folder) {
      folder = file.folder();
      here = house.in(folder);
    }
    return here;
  }
}
